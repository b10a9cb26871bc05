export const controls = {
  'controls/invisible': {
    debris: 'في داخل «{{word}}» محرف غير مرئي {{name}} ({{codePoint}})، فلن يجد البحث الكلمة. احذفه.',
    unclear: 'في داخل «{{word}}» محرف غير مرئي {{name}} ({{codePoint}})، فلن يجد البحث الكلمة. قد يكون في موضع مسافة أو واصل، وقد يكون زائدًا.',
    directional: 'بين حرفين من «{{word}}» محرف غير مرئي {{name}} ({{codePoint}}). إنه لا يفصل الحروف، واتجاه الكلمة واحد من دونه.',
    doubled: 'ورد هنا محرف غير مرئي {{name}} ({{codePoint}}) {{- count, timesInARow}}.',
    bom: 'في داخل النص علامة ترتيب البايتات (U+FEFF)، ومكانها أول الملف إن وُجدت. احذفها.',
    nonJoiner: 'في داخل الكلمة العربية «{{word}}» محرف ZERO WIDTH NON-JOINER ‏(U+200C)، فلن يجد البحث الكلمة.',
    remove: 'احذفه',
    space: 'ضع مكانه مسافة إن كانتا كلمتين',
    part: 'ضع مكانه ZERO WIDTH NON-JOINER ‏(U+200C) إن كان المراد ألا يتصل الحرفان',
  },
  'controls/deprecated': {
    deprecated: 'محرف التنسيق {{codePoint}} مهجور في يونيكود ولا أثر له في أغلب البرامج. احذفه.',
  },
}
