export const encoding = {
  'encoding/mojibake': {
    misread: '«{{found}}» نص بترميز {{actual}} قُرئ بترميز {{readAs}}، ومعناه «{{text}}».',
    repeatedly: '«{{found}}» نص بترميز {{actual}} قُرئ بترميز {{readAs}} {{times}} مرات متتالية، ومعناه «{{text}}».',
    lossy: '«{{found}}» نص بترميز {{actual}} قُرئ بترميز {{readAs}} وفُقدت منه بايتات، ومعناه على الأرجح «{{text}}». قارنه بالأصل.',
    likely: '«{{found}}» يبدو نصًا بترميز {{actual}} قُرئ بترميز {{readAs}}، وقد يكون معناه «{{text}}».',
    decode: 'استبدل به «{{text}}»',
  },
  'encoding/replacement-character': {
    lost: 'في هذا الموضع {{count}} من محارف الاستبدال (U+FFFD) مكان نص فُقد. استعده من الأصل.',
    letter: 'اكتب «{{word}}»، وهي الكلمة الوحيدة في القائمة التي تحيط حروفها بالفجوة',
  },
  'encoding/lost-characters': {
    lost: 'هنا {{words}} كلمات كلها علامات استفهام: فُقدت حروفها في ترميز لا يحويها. استعدها من الأصل.',
  },
  'encoding/escape-sequence': {
    entity: '«{{found}}» مكتوب برموز مرجعية للمحارف. ينبغي أن يكون في النص «{{text}}».',
    percent: '«{{found}}» مكتوب بترميز النسبة المئوية كما في العناوين. ينبغي أن يكون في النص «{{text}}».',
    unicode: '«{{found}}» مكتوب بتسلسلات هروب من لغة برمجة. ينبغي أن يكون في النص «{{text}}».',
    bareUnicode: '«{{found}}» يشبه تسلسلات هروب يونيكود فُقدت شرطاتها المائلة: «{{text}}».',
    decode: 'استبدل به «{{text}}»',
  },
}
