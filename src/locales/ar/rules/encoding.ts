export const encoding = {
  'encoding/legacy-encoding': {
    codePage: 'الملف ليس بترميز UTF-8؛ قُرئ من «{{found}}» فصاعدًا بترميز {{encoding}}. احفظه بترميز UTF-8 لتقرأه البرامج الأخرى كما هو.',
  },
  'encoding/mojibake': {
    misread: '«{{found}}» نص بترميز {{actual}} قُرئ بترميز {{readAs}}، ومعناه «{{text}}».',
    repeatedly: '«{{found}}» نص بترميز {{actual}} قُرئ بترميز {{readAs}} {{- times, timesInARow}}، ومعناه «{{text}}».',
    lossy: '«{{found}}» نص بترميز {{actual}} قُرئ بترميز {{readAs}} وفُقدت منه بايتات، ومعناه على الأرجح «{{text}}». قارنه بالأصل.',
    likely: '«{{found}}» يبدو نصًا بترميز {{actual}} قُرئ بترميز {{readAs}}، وقد يكون معناه «{{text}}».',
    caseFolded: '«{{found}}» نص قُرئ بترميز خاطئ ثم حُوِّل إلى حروف صغيرة، فلا يمكن فكه. استعده من الأصل.',
    decode: 'استبدل به «{{text}}»',
  },
  'encoding/replacement-character': {
    lost: 'فُقد نص هنا، ومكانه في المستند {{- count, replacementCharacters}} (U+FFFD). استعده من الأصل.',
    letter: 'اكتب «{{word}}»، وهي الكلمة الوحيدة في القائمة التي تحيط حروفها بالفجوة',
  },
  'encoding/lost-characters': {
    lost: 'صارت هنا {{- words, words}} علامات استفهام: فُقدت الحروف في ترميز لا يحويها. استعدها من الأصل.',
  },
  'encoding/escape-sequence': {
    entity: '«{{found}}» مكتوب برموز مرجعية للمحارف. ينبغي أن يكون في النص «{{text}}».',
    percent: '«{{found}}» مكتوب بترميز النسبة المئوية كما في العناوين. ينبغي أن يكون في النص «{{text}}».',
    unicode: '«{{found}}» مكتوب بتسلسلات هروب من لغة برمجة. ينبغي أن يكون في النص «{{text}}».',
    bareUnicode: '«{{found}}» يشبه تسلسلات هروب يونيكود فُقدت شرطاتها المائلة: «{{text}}».',
    codePoint: '«{{found}}» أسماء نقاط محارف. ينبغي أن يكون في النص «{{text}}».',
    named: '«{{found}}» مرجع من HTML بجوار حروف عربية. ينبغي أن يكون في النص الخالص «{{text}}».',
    bytes: '«{{found}}» مكتوب ببايتات حروفه. ينبغي أن يكون في النص «{{text}}».',
    quotedPrintable: '«{{found}}» بترميز quoted-printable المستعمل في البريد. ينبغي أن يكون في النص «{{text}}».',
    decode: 'استبدل به «{{text}}»',
  },
}
