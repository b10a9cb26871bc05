export const shape = {
  'shape/presentation-form': {
    forms: '«{{found}}» مخزَّن في {{- count, presentationForms}}، أي صور الحروف مكان الحروف. والحروف هي «{{text}}».',
  },
  'shape/font-encoded': {
    slots: '«{{found}}» يشبه أرقام رسوم في خط من خطوط صفحات المصحف: لا يُقرأ ولا يُبحث فيه من دون ذلك الخط. ضع النص نفسه مكانه.',
    private: 'في النص هنا {{- count, privateCharacters}}: لا يعرضه إلا الخط الذي صُنع له. ضع النص نفسه مكانه.',
  },
  'shape/visual-order': {
    reversed: '«{{found}}» مرتب ترتيب العرض. وهو بترتيب القراءة «{{text}}».',
    perhaps: '«{{found}}» ربما كان مرتبًا ترتيب العرض. وهو بترتيب القراءة «{{text}}».',
    brackets: 'أقواس «{{found}}» تُغلق قبل أن تُفتح: لعلها عُكست مع السطر.',
    turn: 'اكتب «{{text}}»',
  },
  'shape/reversed-ligature': {
    lamAlef: '«{{found}}» ليست في قائمة الكلمات، وبإعادة اللام والألف إلى ترتيبهما تصير «{{text}}».',
    prefix: 'لا تبدأ كلمة عربية كما تبدأ «{{found}}»: عُكست اللام والألف أو كُتبت الألف مرتين. قد تكون «{{text}}».',
    ligature: '«{{found}}» ليست في قائمة الكلمات، وبإعادة حرفي التركيب إلى ترتيبهما تصير «{{text}}».',
    allah: 'في «{{found}}» عُكست اللام والهاء: «{{text}}».',
    backwards: 'حروف «{{found}}» معكوسة الترتيب: «{{text}}».',
    alone: '«{{found}}» قائمة وحدها قبل كلمة لا تدخلها أداة التعريف: الأرجح أن لامها وألفها عُكستا، وأنها «{{text}}».',
    beside: '«{{found}}» قائمة وحدها بجوار كلمات عُكست فيها اللام والألف: قد تكون «{{text}}».',
    replace: 'اكتب «{{text}}»',
  },
  'shape/spaced-letters': {
    spaced: 'حروف «{{found}}» تفصل بينها مسافات.',
    join: 'صِلها: «{{text}}»',
  },
  'shape/dropped-ligature': {
    dropped: '«{{found}}» ليستا كلمتين، وبإضافة اللام ألف التي تُسقطها أدوات PDF تصير «{{text}}».',
    join: 'اكتب «{{text}}»',
  },
  'shape/tatweel': {
    run: 'تطيل «{{found}}» {{- count, tatweelsInARow}} (U+0640)، فلن يجد البحث الكلمة.',
    single: 'تطيل «{{found}}» كشيدة (U+0640)، فقد لا يجد البحث الكلمة.',
    remove: 'احذفها',
  },
}
