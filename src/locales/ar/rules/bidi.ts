/** Which base direction a finding took for granted, and why. */
const bases = {
  ltrDeclared: 'من اليسار إلى اليمين، كما تصرّح الوثيقة',
  rtlDeclared: 'من اليمين إلى اليسار، كما تصرّح الوثيقة',
  ltrFirstStrong: 'من اليسار إلى اليمين، بحسب أول حرف فيها',
  rtlFirstStrong: 'من اليمين إلى اليسار، بحسب أول حرف فيها',
  ltrNone: 'من اليسار إلى اليمين، إذ لا حرف فيها',
}

/** The end of every message: the paragraph's base direction. */
function layout(rule: string): string {
  return `تُعرض الفقرة $t(rules.${rule}.{{- base}}).`
}

export const bidi = {
  'bidi/base-direction': {
    ltr: `في هذه الفقرة {{- words, words}} من اليسار إلى اليمين، غير أن اتجاهها الأساسي من اليمين إلى اليسار؛ تُعرض هكذا: {{shown}}، وستُعرض هكذا: {{after}}. ${layout('bidi/base-direction')} صرّح بالاتجاه الآخر، أو ابدأ بعلامة له.`,
    rtl: `في هذه الفقرة {{- words, words}} من اليمين إلى اليسار، غير أن اتجاهها الأساسي من اليسار إلى اليمين؛ تُعرض هكذا: {{shown}}، وستُعرض هكذا: {{after}}. ${layout('bidi/base-direction')} صرّح بالاتجاه الآخر، أو ابدأ بعلامة له.`,
    mark: 'ابدأ الفقرة بعلامة خفية لاتجاهها.',
    ...bases,
  },
  'bidi/deprecated-embedding': {
    embedding: `يؤثر {{control}} في النص المحيط به أيضًا، ولا تؤثر فيه محارف العزل (LRI وRLI وFSI … PDI). يُعرض أولها هكذا: {{shown}}، وفي هذه الوثيقة {{- count, embeddings}}. ${layout('bidi/deprecated-embedding')}`,
    isolates: 'ضع محارف العزل مكانها حيث يبقى عرض السطر كما كان ({{- count, inPlaces}}).',
    remove: 'احذف ما لا يغيّر منها شيئًا ({{- count, inPlaces}}).',
    ...bases,
  },
  'bidi/displaced-punctuation': {
    sentence: `العلامة {{sign}} في آخر {{found}} لكنها تُعرض في الجهة الأخرى: {{shown}}. ${layout('bidi/displaced-punctuation')}`,
    name: `موضع {{sign}} بعد حروف {{found}} لكنها تُعرض قبلها: {{shown}}. ${layout('bidi/displaced-punctuation')}`,
    isolate: 'اجعل له اتجاهه الخاص: {{after}}.',
    ...bases,
  },
  'bidi/displaced-reference': {
    displaced: `الإحالة {{found}} تأتي بعد الكلمات العربية لكنها تُعرض قبلها: {{shown}}. ${layout('bidi/displaced-reference')}`,
    isolate: 'اجعل للإحالة اتجاهها الخاص: {{after}}.',
    ...bases,
  },
  'bidi/hidden-reorder': {
    hidden: `تُعرض هذه الشيفرة هكذا: {{shown}}، لكنها تُقرأ بغير المحارف الخفية {{controls}} هكذا: {{after}}. قارن بينهما قبل أن تثق بها. ${layout('bidi/hidden-reorder')}`,
    remove: 'احذف المحارف الخفية: {{after}}.',
    ...bases,
  },
  'bidi/ornate-brackets': {
    facing: `يُعرض القوسان {{found}} … {{close}} وظهراهما إلى الكلمات: {{shown}}. ${layout('bidi/ornate-brackets')}`,
    torn: `لا يُعرض القوسان حول هذه الكلمات في موضعهما حولها: {{shown}}. ${layout('bidi/ornate-brackets')}`,
    swap: 'بدّل أحد القوسين بالآخر: {{after}}.',
    isolate: 'اجعل للكلمات والقوسين اتجاهًا واحدًا: {{after}}.',
    ...bases,
  },
  'bidi/override': {
    override: `يُكره {{control}} الحروف على اتجاه واحد غير اتجاهها: تُعرض {{found}} هكذا: {{shown}}. ${layout('bidi/override')}`,
    isolate: 'ضع محرف عزل مكان محرف الإكراه: {{after}}.',
    remove: 'احذف محرف الإكراه: {{after}}.',
    ...bases,
  },
  'bidi/reversed-list': {
    reversed: `قائمة من {{- count, arabicWords}} أولها {{first}} تُعرض معكوسة: {{shown}}. ${layout('bidi/reversed-list')}`,
    isolate: 'اجعل لكل بند اتجاهه الخاص: {{after}}.',
    ...bases,
  },
  'bidi/reversed-range': {
    reversed: `يُعرض {{found}} هكذا: {{shown}}؛ فالأرقام التي تصل بينها شرطة تتوالى بعد الحروف العربية من اليمين إلى اليسار. ${layout('bidi/reversed-range')}`,
    ranges: `يُعرض {{found}} هكذا: {{shown}}؛ فالأرقام التي تصل بينها شرطة تتوالى بعد الحروف العربية من اليمين إلى اليسار. في أسطر هذه الوثيقة التي تُكتب من اليمين إلى اليسار {{- count, plainRanges}}. ${layout('bidi/reversed-range')}`,
    isolate: 'اجعل للأرقام اتجاهها الخاص: {{after}}.',
    isolateAll: 'اجعل لكل مدى بسيط اتجاهه الخاص ({{- count, inPlaces}}).',
    ...bases,
  },
  'bidi/split-number': {
    split: `تُعرض علامة {{found}} بعيدة عن رقمها: {{shown}}. ${layout('bidi/split-number')}`,
    isolate: 'اجعل للرقم وعلامته اتجاهًا واحدًا: {{after}}.',
    ...bases,
  },
  'bidi/unbalanced-control': {
    unclosed: `لا يُغلق {{control}} في فقرته: فيمتد أثره إلى آخرها. في هذه الفقرة {{- count, openControls}}، وتُعرض هكذا: {{shown}}. ${layout('bidi/unbalanced-control')} أغلقه بـ {{closer}} أو احذفه.`,
    stray: `لا يُغلق {{control}} شيئًا: لم يُفتح شيء قبله. في هذه الفقرة {{- count, suchControls}}. ${layout('bidi/unbalanced-control')} احذفه.`,
    idle: `لا يغيّر {{control}} و{{closer}} شيئًا: تُعرض الفقرة بغيرهما كما هي. في هذه الوثيقة {{- count, suchPairs}}. ${layout('bidi/unbalanced-control')}`,
    close: 'أغلق الجميع في آخر الفقرة: يبقى عرضها كما هو، ويصرّح به {{closer}}.',
    remove: 'احذفها كلها.',
    ...bases,
  },
}
