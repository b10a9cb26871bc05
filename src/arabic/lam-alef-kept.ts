/**
 * Words with alef before lam that are commoner than the word their letters give when turned round (قال, not قلا). They stay as they
 * are in a document whose lam-alefs were all turned round. Chosen by hand from the language at large; a person should read them.
 */

/** Clitics, the article and endings may be added. */
const STEMS = `
قال يقال تقال مقال أقوال أموال جمال كمال شمال رمال أعمال عمال آمال احتمال استعمال إهمال اكتمال إجمال
حال أحوال محال استحال إحال تعال عالي معالي أفعال انفعال فعالي مصالح مصالح صالح أمثال تمثال امتثال مثالي
مجال رجال أجيال ارتجال عجال آجال جبال حبال إقبال استقبال خالد خيال مخالف خالق خال جدال إبدال استبدال اعتدال دال
رسال إرسال استرسال شوال طوال أطوال زوال نوال سؤال منوال تجوال جوال ظالم غالب مغال أطفال أقفال احتفال اتصال انفصال إيصال وصال
انتقال اعتقال مثقال أثقال برتقال قتال اغتيال مالك ممالك هالك نال منال ينال تنال يزال تزال أزال زال مازال إزال
تالي توالي تالف حوالي متوالي متتالي ليالي أهالي مطالب يطالب تطالب طالبت قالب قوالب جالس مجالس بالغ مبالغ مقابل جالي دلال هال سالف
استقال رسالات بطال عدال وكال كفال إطال ضآل يعالج تعالج معالج أشكال إشكال أشغال أبطال إبطال أنزال إنزال اختزال غزال زلزال استكمال إكمال
إدخال أدخال آلاف آل آلي آليا آلام آلهة ألف ألفا ألفاظ ألوان ألسن ألعاب ألم ألمان ألماني ألمانيا ألبوم ألياف ألقاب ألواح ألغى ألغاز ألقى
ألقي ألحان ألماس إله إلهي إلزام إلزامي إلغاء إلقاء إلمام إلكتروني سالب صالون مسال سجال مالي والد أعالي عالي قالو
`

/** No ending may be added: with one they are the commoner word turned round (عالمة for علامة, ماليين for ملايين). */
const FORMS = `
مال مالي مالية ماليا ماله مالها مالهم أمواله عالم عالمي عالمية عالميا عالمنا عالمه عالمها عالمين العالمين خالص خالي خالية والي والى
مثال طالت ألعب ألا إلا إلى إليه إليها إليهم إلينا إليك إلي إلخ ألم تعالى طال يطال سال عال غالي غالية غاليا الثالث الثالثة ثالثا بالتالي
طالبة عيال عياله سالي مثاله مثالها أليس ألحق ألقته ألهم إلمام الذي التي الذين الله اللذين اللتين اللذان بالله تالله الخالي الخالية والده والدته والدها والدي والديه والدتي
`

const CLITIC = '[\u0648\u0641]?[\u0628\u0643\u0644\u0633]?'
const ARTICLE = '(?:\u0627\u0644|\u0644)?'
const ENDING =
  '(?:\u0647|\u0647\u0627|\u0647\u0645|\u0647\u0645\u0627|\u0643|\u0643\u0645|\u0646\u0627|\u0646\u064a|\u064a|\u064a\u0629|\u064a\u0627|\u0629|\u0627|\u0627\u062a|\u064a\u0646|\u0627\u0646|\u0648\u0627|\u0648\u0646|\u062a|\u062a\u0647|\u062a\u0647\u0627|\u062a\u0647\u0645)?'

const among = (list: string): string => `(?:${list.trim().split(/\s+/).join('|')})`
const KEPT = new RegExp(`^${CLITIC}${ARTICLE}(?:${among(STEMS)}${ENDING}|${among(FORMS)})$`)
/** What the endings would make of them is the commoner word turned round: علامة, ملايين, خلايا, ولايات, فعلا, بدلا, ولادة, لاحقا. */
const TURNED = new RegExp(
  `^${CLITIC}(?:${ARTICLE}${among('عالمة عالمات ماليين خاليا واليات واليته والدة والدتها والدت')}|${among('فعال بدال عمال عدال علال الحقا')})$`,
)

/** @param word letters without marks */
export function isKeptWord(word: string): boolean {
  return KEPT.test(word) && !TURNED.test(word)
}

/** Whether the word is sooner another one turned round, article or not (الحقا for لاحقا). */
export function isLikelyTurned(word: string): boolean {
  return TURNED.test(word)
}
