export const suppressions = {
  unused: 'لا يُخفي هذا الاستثناء شيئًا. احذفه.',
  reasonless: 'لا يذكر هذا الاستثناء سببه. أضف -- ثم السبب.',
}
