export const marks = {
  'marks/duplicate': {
    twice: 'وردت العلامة {{mark}} مرتين على «{{letter}}» في «{{word}}».',
  },
  'marks/stacked': {
    two: 'على «{{letter}}» في «{{word}}» علامتان لا تجتمعان: {{first}} و{{second}}.',
    keep: 'أبقِ {{mark}} وحدها',
  },
  'marks/tanwin': {
    inside: 'التنوين {{mark}} على «{{letter}}» في داخل «{{word}}»، والتنوين آخر الكلمة.',
    article: 'في «{{word}}» أداة التعريف والتنوين {{mark}}، ولا يجتمعان.',
  },
  'marks/floating': {
    loose: '{{- count, marksWithoutLetter}}: «{{found}}».',
    attach: 'احذف المسافة التي قبل العلامة',
    move: 'ضع العلامة قبل المسافة',
    behind: 'ضع العلامة بعد «{{letter}}»',
  },
  'marks/impossible': {
    shaddaSukun: 'في «{{found}}» من «{{word}}» شدة وسكون على حرف واحد، والحرف المشدد متحرك.',
    twoSukuns: 'في «{{found}}» من «{{word}}» سكونان على حرفين متتاليين.',
    dammaYeh: 'في «{{found}}» من «{{word}}» ضمة قبل ياء لا حركة لها، وفي العربية كسرة هناك.',
    kasraWaw: 'في «{{found}}» من «{{word}}» كسرة قبل واو ساكنة، وفي العربية ضمة أو فتحة هناك.',
    beforeTehMarbuta: 'في «{{found}}» من «{{word}}» علامة غير الفتحة قبل التاء المربوطة.',
    moonLetter: 'في «{{found}}» من «{{word}}» شدة بعد أداة التعريف على حرف لا تدغم فيه اللام.',
    vowelOnAlef: 'في «{{found}}» من «{{word}}» حركة على ألف في داخل الكلمة، وهي لا تتحرك.',
    onMadda: 'في «{{found}}» من «{{word}}» علامة على ألف المد، وهي مد بنفسها.',
    onHamzaBelow: 'في «{{found}}» من «{{word}}» فتحة أو ضمة على ألف تحتها همزة، وحركتها الكسرة.',
    shaddaOnHamza: 'في «{{found}}» من «{{word}}» شدة على همزة، ولعلها للحرف الذي بعدها.',
    onTatweel: 'في «{{found}}» من «{{word}}» علامة على كشيدة، ولعلها للحرف الذي قبلها.',
  },
}
