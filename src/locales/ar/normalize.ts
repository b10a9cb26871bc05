export const normalizeCli = {
  description: 'تسوية النصوص للنشر أو البحث أو المقارنة؛ وكل تغيير يُرى ويُتراجع عنه',
  profile: 'الخطوات التي تُجرى: {{- known, items}}',
  set: 'تشغيل خطوة أو إيقافها أو اختيار خيار: tatweel=on أو isolates=off أو digits.arabic=ascii؛ ويمكن تكراره',
  quran: 'كتابة الاقتباسات المؤكدة بنص طبعة: {{- known, items}}؛ ويبقى ما سواها، ويُذكر كل منها',
  write: 'كتابة الملفات، وهي ملفات المجلد الحالي إن لم يُسمَّ شيء، كل ملف دفعة واحدة؛ ولا يُمس ملف لا يتغير',
  check: 'تسمية الملفات التي ستتغير؛ ورمز الخروج 1 إن وُجد واحد',
  diff: 'إظهار الأسطر التي تتغير قبل التغيير وبعده؛ وتُسمى علامات التحكم',
  format: 'صيغة الكتابة: {{- known, items}}؛ وفي json كل تعديل مع خطواته',
  shape: 'رسم العربية بأشكال العرض لطرفية لا تصل الحروف؛ ولا تُكتب في الملفات أبدًا',
  force: 'السماح لـ --write بكتابة مفاتيح نمط يُفقد النص',
}

export const normalize = {
  changed_zero: '{{- path}}: {{count}} تغيير ({{- steps, items}})',
  changed_one: '{{- path}}: تغيير واحد ({{- steps, items}})',
  changed_two: '{{- path}}: تغييران ({{- steps, items}})',
  changed_few: '{{- path}}: {{count}} تغييرات ({{- steps, items}})',
  changed_many: '{{- path}}: {{count}} تغييرًا ({{- steps, items}})',
  changed_other: '{{- path}}: {{count}} تغيير ({{- steps, items}})',
  progress_zero: '{{count}} ملف',
  progress_one: 'ملف واحد',
  progress_two: 'ملفان',
  progress_few: '{{count}} ملفات',
  progress_many: '{{count}} ملفًا',
  progress_other: '{{count}} ملف',
  quotation: '{{- path}}:{{line}}:{{column}} {{- ref}} {{- outcome}}',
  replaced: 'استُبدل به نص الطبعة',
  kept: {
    same: 'يبقى: هو نص الطبعة من قبل',
    verdict: 'يبقى: كلماته أو حركاته تخالف القرآن؛ انظر tashih quotes',
    reference: 'يبقى: الإحالة التي بجانبه غير مؤكدة',
    'other-source': 'يبقى: يُقدَّم على أنه كلام غيره',
    interrupted: 'يبقى: ما بين كلمات الآية (ترميز أو أرقام أو نهايات أسطر) يُفقد',
    place: 'يبقى: موضع كلماته في الطبعة غير متيقن',
  },
}

export const normalizeErrors = {
  'unknown-profile': 'لا يوجد نمط باسم {{profile}}. المعروف: {{- known, items}}.',
  'unknown-step': 'لا توجد خطوة باسم {{step}}. المعروف: {{- known, items}}.',
  'unknown-option': 'ليس للخطوة {{step}} خيار باسم {{option}}. خياراتها: {{- known, items}}.',
  'bad-option': 'الخيار {{option}} للخطوة {{step}} يقبل واحدًا من {{- known, items}}، لا {{value}}.',
  'bad-step-setting': 'الإعداد {{setting}} ليس على صورة step=on أو step=off أو step.option=value، مثل digits.arabic=ascii.',
  'bad-range': 'المدى {{start}}–{{end}} خارج النص، وفيه من وحدات UTF-16 {{length}}.',
  'lossy-profile': 'النمط {{profile}} يعطي مفاتيح للبحث أو المقارنة لا نصًّا يُقرأ؛ و--write يُفقد النص. أضف --force إن كان هذا ما تريد.',
}
