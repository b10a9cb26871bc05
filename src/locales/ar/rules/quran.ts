export const quran = {
  'quran/garbled': {
    damaged: 'يشبه هذا الاقتباس {{- refs}}، لكن حروفًا فيه تالفة. بالمقارنة مع {{- edition}}: {{- differences}}.',
    verbatim: 'ضع كلمات {{- edition}}: {{expected}}',
  },
  'quran/misquotation': {
    differs: 'ليس هذا الاقتباس نص {{- refs}}. بالمقارنة مع {{- edition}}: {{- differences}}.',
    rendering: 'تختلف الترجمة {{found}} عن {{name}} ({{version}}) في {{- refs}}: {{- differences}}. وقد تكون عن ترجمة أخرى أو طبعة أخرى.',
    borrowed: 'ليس هذا الاقتباس نص {{- refs}}: الكلمات {{borrowed}} موضعها في {{- from}}. بالمقارنة مع {{- edition}}: {{- differences}}.',
    verbatim: 'ضع كلمات {{- edition}}: {{expected}}',
  },
  'quran/introduced-as-hadith': {
    hadith: 'الكلمات {{found}} كلمات {{- refs}}، وقد قُدّمت على أنها حديث. انظر هل تبادل اقتباسان موضعيهما، أو سمِّ الآية.',
  },
  'quran/vowelling': {
    differs: 'الحروف حروف {{- refs}}، لكن في الضبط اختلافًا. بالمقارنة مع {{- edition}}: {{- differences}}.',
    verbatim: 'ضع كلمات {{- edition}}: {{expected}}',
  },
  'quran/spelling': {
    convention: 'الكلمات كلمات {{- refs}}، برسم مقبول يجمع بين اصطلاحين. بالمقارنة مع {{- edition}}: {{- differences}}.',
    spaces: 'الكلمات كلمات {{- refs}}، لكن فراغات بينها ساقطة أو زائدة في داخلها. بالمقارنة مع {{- edition}}: {{- differences}}.',
    verbatim: 'ضع كلمات {{- edition}}: {{expected}}',
    divide: 'ضع الفراغات كما هي في {{- edition}}: {{expected}}',
  },
  'quran/unmatched-quotation': {
    noMatch: 'لم يُعثر في القرآن على الكلمات {{found}} المعروضة على أنها اقتباس بدلالة {{- evidence}}؛ ولا يعني هذا حكمًا على النص نفسه. ابحث عن مصدرها.',
  },
  'quran/wrong-reference': {
    elsewhere: 'الاقتباس {{found}} موضعه في {{- suggested}}؛ أما الإحالة {{citation}} فتشير إلى {{- refs}}.',
    otherCount: 'الاقتباس {{found}} موضعه في {{- suggested}}؛ أما الإحالة {{citation}} فتشير إلى {{- refs}}. وهذه أرقام العدّ الكوفي، وهو عدّ مصحف حفص؛ وقد يكون هذا الرقم على عدّ آخر للآيات، كالعدّ المدني في مصحف ورش.',
    narrow: 'تشير الإحالة {{citation}} إلى {{- refs}} وحدها؛ أما الكلمات التي بجانبها فتمتد على {{- suggested}}.',
    rendering: 'كلمات الترجمة {{found}} هي كلمات {{- suggested}} في {{name}} ({{version}})؛ أما الإحالة {{citation}} فتشير إلى {{- refs}}.',
    beside: 'كلمات الترجمة {{found}} هي كلمات {{- suggested}} في {{name}} ({{version}})؛ أما النص العربي أو الإحالة بجانبها فمن {{- refs}}. انظر أيهما المقصود.',
    nameAndNumber: 'في الإحالة {{citation}} يدل الاسم على {{- named}} والرقم على {{- numbered}}؛ أما الاقتباس {{found}} فكلماته كلمات {{- suggested}}.',
    nameOrNumber: 'في الإحالة {{citation}} يدل الاسم على {{- named}} والرقم على {{- numbered}}. انظر أيهما المقصود.',
    rewrite: 'اكتب {{text}}',
  },
  'quran/unknown-reference': {
    noSuchAyah: 'تشير الإحالة {{citation}} إلى {{- refs}}، لكن عدد آيات هذه السورة {{ayat}}.',
    ayahZero: 'تشير الإحالة {{citation}} إلى {{- refs}}، لكن ترقيم الآيات يبدأ من 1.',
    unknownSurah: 'لا تُعرف سورة بالاسم الوارد في الإحالة {{citation}}.',
    noSuchSurah: 'في الإحالة {{citation}} رقم ليس لسورة؛ فعدد السور {{surahs}}.',
    reversedRange: 'ينتهي المدى في الإحالة {{citation}} قبل أن يبدأ.',
    rewrite: 'اكتب {{text}} للإشارة إلى {{- refs}}',
  },
  'quran/missing-reference': {
    missing: 'الاقتباس {{found}} موضعه في {{- refs}}، وليست بقربه إحالة إليه. أضف إحالة.',
  },
}
