export const letters = {
  'letters/foreign-letter': {
    foreign: '«{{letter}}» ({{codePoint}}) في «{{found}}» حرف فارسي أو أردي: شكله مماثل، لكن البحث عن الحرف العربي لا يجده.',
    unknown: '«{{letter}}» ({{codePoint}}) في «{{found}}» ليس من حروف العربية: لعل جدول الخط كان خاطئًا حيث نُسخ النص. قارنه بالأصل.',
    replace: 'اكتب «{{letter}}» ({{codePoint}})',
  },
  'letters/impossible-sequence': {
    doubledFinal: 'تنتهي «{{found}}» بالحرفين {{letters}}، ولا تنتهي بهما كلمة عربية.',
    commaAsHamza: 'في «{{found}}» همزة بعد تاء مربوطة: لعل الماسح قرأ الفاصلة همزة.',
    finalInside: 'في «{{found}}» حرف بعد حرف لا يأتي إلا آخر الكلمة: في المسافة أو في الحرف خطأ.',
    twoAlefs: 'في «{{found}}» ألفان متجاورتان ({{letters}})، ولا يكون ذلك في كلمة عربية.',
    repeated: 'في «{{found}}» حرف تكرر أربع مرات متتالية أو أكثر.',
    badStart: 'تبدأ «{{found}}» بحرف لا تبدأ به كلمة عربية: ربما سقط أولها.',
    hamzaBelowInside: 'في داخل «{{found}}» ألف تحتها همزة، حيث للهمزة في العربية كرسي آخر أو سقطت مسافة.',
    replace: 'اكتب «{{text}}»',
  },
  'letters/lost-space': {
    afterFinal: '«{{found}}» كلمتان بلا مسافة بينهما: «{{first}}» و«{{second}}».',
    together: '«{{found}}» ليست في قائمة الكلمات، و«{{first}}» و«{{second}}» فيها.',
    expression: 'سقطت المسافات من «{{found}}»، وهي «{{text}}».',
    zeroWidth: 'بين «{{first}}» و«{{second}}» محرف غير مرئي ({{codePoint}}) في موضع مسافة.',
    split: 'ضع مسافة بين «{{first}}» و«{{second}}»',
    write: 'اكتب «{{text}}»',
  },
  'letters/homoglyph': {
    letter: '«{{character}}» ({{codePoint}}) حرف من كتابة أخرى في داخل «{{found}}».',
    digit: 'الرقم «{{character}}» ({{codePoint}}) في داخل «{{found}}».',
    replace: 'اكتب «{{character}}» مكانه: «{{text}}»',
    remove: 'احذفه: «{{text}}»',
  },
  'letters/mixed-digits': {
    mixed: 'في العدد «{{found}}» أرقام من نوعين تعرضهما خطوط كثيرة متماثلين: {{digits}}.',
    replace: 'اكتب «{{text}}» بأرقام تبدأ من {{codePoint}}',
  },
  'letters/repeated-word': {
    repeated: 'وردت «{{word}}» هنا {{- times, timesInARow}}.',
    once: 'أبقِ «{{word}}» مرة واحدة',
  },
  'letters/ocr-confusion': {
    dots: '«{{found}}» ليست في قائمة الكلمات، و«{{text}}» التي تخالفها في نقط حرف واحد واردة في موضع آخر من هذا المستند.',
    comma: '«{{found}}» ليست في قائمة الكلمات، وهي فيها من دون همزتها، والماسحات تقرأ الفاصلة همزة: «{{text}}».',
    replace: 'اكتب «{{text}}»',
  },
  'letters/habits': {
    yeh: 'كُتبت الياء المتطرفة منقوطة {{- careful, times}} وغير منقوطة {{- other, times}} في هذا المستند، و«{{found}}» أول النوع الأقل.',
    heh: 'كُتبت التاء المربوطة منقوطة {{- careful, times}} وهاءً {{- other, times}} في هذا المستند، و«{{found}}» أول النوع الأقل.',
    hamza: 'كُتبت همزة أول الكلمة {{- careful, times}} وتُركت {{- other, times}} في هذا المستند، و«{{found}}» أول النوع الأقل.',
    tanwin: 'كُتب التنوين قبل الألف المتطرفة {{- careful, times}} وعليها {{- other, times}} في هذا المستند، و«{{found}}» أول النوع الأقل.',
    digits: 'في هذا المستند {{- careful, numbers}} بالأرقام العربية (من U+0660) و{{- other, numbers}} بالأرقام الفارسية (من U+06F0)، و«{{found}}» أول النوع الأقل.',
  },
  'letters/unknown-word': {
    unknown: '«{{found}}» ليست في قائمة الكلمات، وقد وردت في هذا المستند {{- times, times}}. قارنها بالأصل، أو أضفها إلى الكلمات المسموح بها.',
  },
}
