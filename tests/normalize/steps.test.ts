import { describe, expect, test } from 'vitest'
import { loadLexicon } from '../../src/arabic/index.ts'
import { LETTER, LETTER_TABLE, OTHER_LETTER, SKIPPED } from '../../src/quran/letters.ts'
import { lint } from '../../src/index.ts'
import { normalize, type StepOptions } from '../../src/normalize/index.ts'

/** One step alone. */
const run = (id: string, text: string, options: StepOptions | true = true): string => normalize(text, { steps: { [id]: options } }).text

describe('line-ends', () => {
  test('gives a mixed text the line end it has most', () => {
    expect(run('line-ends', 'a\r\nb\r\nc\nd\re')).toBe('a\r\nb\r\nc\r\nd\r\ne')
    expect(run('line-ends', 'a\nb\nc\r\nd')).toBe('a\nb\nc\nd')
  })
  test('leaves a consistent text alone, or writes what is asked', () => {
    expect(run('line-ends', 'a\r\nb\r\n')).toBe('a\r\nb\r\n')
    expect(run('line-ends', 'a\r\nb\r\n', { to: 'lf' })).toBe('a\nb\n')
    expect(run('line-ends', 'a\nb\n', { to: 'crlf' })).toBe('a\nb\n')
    expect(run('line-ends', 'a\nb\r\n', { to: 'crlf' })).toBe('a\r\nb\r\n')
  })
})

describe('mojibake', () => {
  test.each([
    ['UTF-8 read as Windows-1252', 'قال Ø§Ù„Ø¹Ø±Ø¨ÙŠØ© ثم', 'قال العربية ثم'],
    ['UTF-8 read as Windows-1256', 'ط§ظ„ط³ظ„ط§ظ…', 'السلام'],
  ])('reads %s again', (_, broken, right) => {
    expect(run('mojibake', broken)).toBe(right)
  })
  test('reads bytes of an Arabic code page again where a word list knows the words', () => {
    const lexicon = loadLexicon()
    const broken = 'ÇáÓáÇã Úáíßã'
    if (lexicon !== null) expect(normalize(broken, { steps: { mojibake: true } }, { lexicon }).text).toBe('السلام عليكم')
    expect(run('mojibake', broken)).toBe(broken)
  })
  test.each([
    ['Latin with accents', 'Où êtes-vous, señor Ñandú?'],
    ['a lost byte that would have to be guessed', 'ÙÙŠØ¯ÙŠÙˆ Ø§Ù„Ù…ØØ¬ÙˆØ²Ø©'],
    ['the Persian alphabet joined by ZWNJ', 'ص\u200Cض\u200Cط\u200Cظ\u200Cع\u200Cغ\u200Cف\u200Cق'],
  ])('leaves %s', (_, text) => {
    expect(run('mojibake', text)).toBe(text)
  })
})

describe('presentation-forms', () => {
  test('become letters, but not font slots, brackets or honorifics', () => {
    expect(run('presentation-forms', 'ﻣﺮﺣﺒﺎ ﷺ\nﭑ ﭒ ﭓ ﴿ﻻ﴾')).toBe('مرحبا ﷺ\nﭑ ﭒ ﭓ ﴿لا﴾')
  })
  test('stay in a line in visual order, whose shapes tell that it must be turned', () => {
    const visual = [...'ﻣﺮﺣﺒﺎ ﺑﺎﻟﻌﺎﻟﻢ'].reverse().join('')
    expect(run('presentation-forms', `${visual}\nﻣﺮﺣﺒﺎ`)).toBe(`${visual}\nمرحبا`)
  })
})

describe('invisible-debris', () => {
  test.each([
    ['a byte order mark at the start and in a word', '\uFEFFكتا\uFEFFب', 'كتاب'],
    ['a zero-width space in an Arabic word', 'هذه المدر\u200Bسة', 'هذه المدرسة'],
    ['a soft hyphen in an Arabic word', 'هذه المدر\u00ADسة', 'هذه المدرسة'],
    ['a deprecated control', 'a\u206Ab', 'ab'],
    ['the second of two equal marks', 'قال \u200F\u200Fنعم', 'قال \u200Fنعم'],
  ])('removes %s', (_, text, clean) => {
    expect(run('invisible-debris', text)).toBe(clean)
  })
  test.each([
    ['ZWNJ in Persian', 'می\u200Cخواهم'],
    ['ZWSP in Persian, where typists use it for ZWNJ', 'می\u200Bخواهم گفت'],
    ['soft hyphens in Latin words', 'ty\u00ADpog\u00ADraphy'],
    ['direction marks and isolates', '\u2067قال\u2069 \u200F!\u200E'],
    ['ZWJ behind a letter', 'ه\u200D'],
  ])('keeps %s', (_, text) => {
    expect(run('invisible-debris', text)).toBe(text)
  })
})

describe('foreign-letters', () => {
  test.each([
    'يكتب حرف ک هكذا في الكتابة الإسلامية',
    'the letter ک is not the letter ك في المدرسة العربية',
    '| الحرف | الاسم العربي في المدرسة |\n|---|---|\n| ک | الكاف |\n| ی | الياء |',
    'اللواحق کـ و ـی و ـیـ في المدرسة العربية',
    'ترجمة كلمة شكرا إلى الأردية شکریہ وإلى الفارسية متشکرم في المدرسة',
    'قرأت كتاب «گلستان» وكتاب «دانشکده» في المدرسة الإسلامية',
  ])('leaves a letter that is shown, and a word of another language, as letters/foreign-letter does: %s', (text) => {
    expect(run('foreign-letters', text)).toBe(text)
    const fixes = lint(text, { lexicon: null }).findings.filter((finding) => finding.rule === 'letters/foreign-letter' && finding.fix !== undefined)
    expect(fixes).toEqual([])
  })
  test('writes kaf and medial yeh in Arabic text', () => {
    expect(run('foreign-letters', 'هذا کتاب عن التاریخ والأدب')).toBe('هذا كتاب عن التاريخ والأدب')
  })
  test('writes a final yeh only where one spelling exists', () => {
    expect(run('foreign-letters', 'التی كتبت فی المدرسة علی')).toBe('التي كتبت في المدرسة علی')
  })
  test.each([
    ['Persian', 'این یک کتاب است'],
    ['Urdu', 'یہ کتاب ہے'],
    ['a quoted Persian phrase in Arabic', 'قال بالفارسية الحديثة: «این کتاب است» ثم سكت'],
    ['loan letters', 'ڤيديو في پاريس'],
  ])('leaves %s', (_, text) => {
    expect(run('foreign-letters', text)).toBe(text)
  })
})

describe('duplicate-marks', () => {
  test('removes a mark that its letter has already', () => {
    expect(run('duplicate-marks', 'مُُعلّمّ شدََّّةٌٌ')).toBe('مُعلّمّ شدَّةٌ')
  })
  test('keeps the same mark on the next letter, and signs of Quran editions', () => {
    for (const text of ['كَتَبَ', 'مَّ', 'ۖۖ']) expect(run('duplicate-marks', text)).toBe(text)
  })
})

describe('arabic-punctuation', () => {
  test.each([
    ['نعم, لماذا?', 'نعم، لماذا؟'],
    ['قال (نعم), ثم سكت; ومضى', 'قال (نعم)، ثم سكت؛ ومضى'],
    ['أحقا?! لا', 'أحقا؟! لا'],
    ['لماذا؟\nنعم,\nلا', 'لماذا؟\nنعم،\nلا'],
  ])('%s', (text, right) => {
    expect(run('arabic-punctuation', text)).toBe(right)
  })
  test.each([
    ['Latin words', 'Hello, world; why?'],
    ['a mark between Arabic and Latin', 'قال, he said'],
    ['digits', 'بين 1,500 و 2,000'],
    ['fields of data', 'اسم,عمر,مدينة'],
    ['a list for a program', 'ويب;متصفح;إنترنت;'],
    ['quoted data', '"اسم", "عمر"'],
    ['lost letters', 'كان ? هنا'],
    ['several question marks', 'لماذا??'],
    ['three question marks', 'هل فهمت???'],
    ['the end of an array', '"list": ["كتاب", "قلم", "دفتر"],'],
    ['a list in brackets', 'وسوم: [كتاب, قلم]'],
    ['a row of fields', 'أحمد, الرياض, 34'],
    ['the head of a table', 'الاسم, المدينة, العمر'],
    ['a key and its values', 'وسوم: فقه, حديث, تفسير'],
    ['a setting', 'اسم = أحمد, سارة, خالد'],
    ['SQL', "('أحمد علي', 'الرياض'),"],
    ['a call', 'alert("هل أنت متأكد");'],
    ['an argument of a command', '\\author{أحمد علي, سارة محمد}'],
    ['the end of a statement', 'انتهى;'],
  ])('leaves %s', (_, text) => {
    expect(run('arabic-punctuation', text)).toBe(text)
  })
})

describe('punctuation-spaces', () => {
  test('stand behind the mark, not in front of it', () => {
    expect(run('punctuation-spaces', 'نعم  ،ولكن لماذا ؟')).toBe('نعم، ولكن لماذا؟')
  })
  test('or as the house has it', () => {
    expect(run('punctuation-spaces', 'نعم ،ولكن', { before: 'keep' })).toBe('نعم ، ولكن')
    expect(run('punctuation-spaces', 'نعم ،ولكن', { after: 'keep' })).toBe('نعم،ولكن')
  })
  test('a line in visual order stays, and the others do not', () => {
    const visual = 'ةديدج ةرم ةسردملا ىلإ دلولا بهذ ،مث داع'
    expect(run('punctuation-spaces', `${visual}\nنعم ،ولكن`)).toBe(`${visual}\nنعم، ولكن`)
  })
  test('a decimal comma and a mark at a line start stay', () => {
    for (const text of ['١،٥', ' ، نعم']) expect(run('punctuation-spaces', text)).toBe(text)
  })
})

describe('trailing-space and last-line-end', () => {
  test('blanks go, a hard break of Markdown stays', () => {
    expect(run('trailing-space', 'one \ntwo  \nthree\t \n  \nfour ')).toBe('one\ntwo  \nthree\n\nfour')
    expect(run('trailing-space', 'one \r\ntwo')).toBe('one\r\ntwo')
  })
  test('several lines end with one line end, a single line has none', () => {
    expect(run('last-line-end', 'a\nb')).toBe('a\nb\n')
    expect(run('last-line-end', 'a\r\nb\r\n\r\n')).toBe('a\r\nb\r\n')
    expect(run('last-line-end', 'a')).toBe('a')
    expect(run('last-line-end', '\n')).toBe('\n')
  })
})

describe('bracket-order', () => {
  test('turns a paragraph in which every pair is turned', () => {
    expect(run('bracket-order', 'قال ﴾بسم الله﴿ ثم »نعم«')).toBe('قال ﴿بسم الله﴾ ثم «نعم»')
    expect(run('bracket-order', 'قال ﴾بسم\nالله﴿')).toBe('قال ﴿بسم\nالله﴾')
  })
  test.each([
    ['the right order', 'قال ﴿بسم الله﴾ و«نعم»'],
    ['German quotations', 'Er sagte »ja« und ging'],
    ['German quotations of Arabic words', 'Das Wort »كتاب« (kitāb) bedeutet Buch.'],
    ['an Arabic word alone in a German text', 'Das Wort heißt Buch.\n\n»كتاب«'],
    ['a German title in Arabic', 'قرأت رواية »Der Prozess« لكافكا\n\nقال »نعم« ثم'],
    ['Arabic words before a German title', 'قال »نعم« ثم سكت\n\nقرأت رواية »Der Prozess« لكافكا'],
    ['a paragraph with one bracket too many', '﴾ قال ﴿بسم الله﴾'],
    ['a paragraph after a quotation left open', 'قال ﴿بسم\n\nالله﴾ وقال ﴿الحمد'],
  ])('leaves %s', (_, text) => {
    expect(run('bracket-order', text)).toBe(text)
  })
})

describe('tatweel', () => {
  test.each([
    ['stretching a word', 'الكتـــاب', 'الكتاب'],
    ['more than one at the end of a word', 'الجـــــ', 'الجـ'],
  ])('goes where it is %s', (_, text, clean) => {
    expect(run('tatweel', text)).toBe(clean)
  })
  test.each(['هـ', 'لـ Word', 'الرَّحْمَـٰن', 'ـــــ'])('stays in %s', (text) => {
    expect(run('tatweel', text)).toBe(text)
  })
  test('goes altogether when asked, but for one that carries a mark', () => {
    expect(run('tatweel', '١٤٤٥هـ لـ Word الرحمـٰن', { remove: 'all' })).toBe('١٤٤٥ه ل Word الرحمـٰن')
  })
})

describe('tanwin-alef', () => {
  test('moves fathatan before or onto a final alef', () => {
    expect(run('tanwin-alef', 'شكراً جدّاً هدىً', { order: 'before-alef' })).toBe('شكرًا جدًّا هدًى'.replace('ًّ', '\u0651\u064B'))
    expect(run('tanwin-alef', 'شكرًا هدًى', { order: 'on-alef' })).toBe('شكراً هدىً')
  })
  test('keeps what is no ending, and everything unless asked', () => {
    expect(run('tanwin-alef', 'باًب', { order: 'before-alef' })).toBe('باًب')
    expect(run('tanwin-alef', 'شكراً')).toBe('شكراً')
  })
})

describe('mark-order', () => {
  const shaddaLast = 'مد\u064E\u0651'
  const shaddaFirst = 'مد\u0651\u064E'
  test('stores shadda first, or as NFC has it, or as it was', () => {
    expect(run('mark-order', shaddaLast, { order: 'shadda-first' })).toBe(shaddaFirst)
    expect(run('mark-order', shaddaFirst, { order: 'nfc' })).toBe(shaddaLast)
    expect(run('mark-order', shaddaLast)).toBe(shaddaLast)
  })
})

describe('honorific', () => {
  test('has the form of the house behind each script', () => {
    expect(run('honorific', 'النبي صلّى الله عليه وسلم قال', { arabic: 'ligature' })).toBe('النبي ﷺ قال')
    expect(run('honorific', 'النبيﷺ قال', { arabic: 'words' })).toBe('النبي صلى الله عليه وسلم قال')
    expect(run('honorific', 'the Prophet (SAW) said', { latin: 'ligature' })).toBe('the Prophet ﷺ said')
    expect(run('honorific', 'the Prophet ﷺ said', { latin: '(pbuh)' })).toBe('the Prophet (pbuh) said')
  })
  test('leaves the longer blessing, and everything unless asked', () => {
    const longer = 'صلى الله عليه وآله وسلم'
    expect(run('honorific', longer, { arabic: 'ligature' })).toBe(longer)
    expect(run('honorific', 'النبي ﷺ (saw)')).toBe('النبي ﷺ (saw)')
  })
})

describe('quotation-marks', () => {
  test.each([
    ['guillemets', 'قال "نعم" ثم “لا”', 'قال «نعم» ثم «لا»'],
    ['curly', 'قال "نعم" ثم «لا»', 'قال “نعم” ثم “لا”'],
    ['straight', 'قال «نعم»', 'قال "نعم"'],
  ])('%s around Arabic', (arabic, text, right) => {
    expect(run('quotation-marks', text, { arabic })).toBe(right)
  })
  test.each(['He said "yes"', 'قال "نعم', 'قال «قيل “نعم” له»', '<a title="نعم">'])('leaves %s', (text) => {
    expect(run('quotation-marks', text, { arabic: 'guillemets' })).toBe(text)
  })
})

describe('digits', () => {
  test('follow the language of the words before them', () => {
    expect(run('digits', 'في عام 2024 (see 12)', { arabic: 'arabic-indic' })).toBe('في عام ٢٠٢٤ (see 12)')
    expect(run('digits', 'در سال 2024 گفت', { persian: 'extended', arabic: 'arabic-indic' })).toBe('در سال ۲۰۲۴ گفت')
    expect(run('digits', 'in ١٢ years', { latin: 'ascii' })).toBe('in 12 years')
  })
  test.each(['الملف %1$s', 'النسخة v2', 'في 2024', 'حرف &#1601;'])('leave %s as it is unless asked or where they are code', (text) => {
    expect(run('digits', text, text.includes('في') ? {} : { arabic: 'arabic-indic' })).toBe(text)
  })
})

describe('hamza', () => {
  test('comes back to words that can be read one way', () => {
    expect(run('hamza', 'ذهب الى البيت اذا شاء والاسلام او الامام', { initial: 'restore' })).toBe('ذهب إلى البيت إذا شاء والإسلام أو الامام')
  })
  test('or not at all', () => {
    expect(run('hamza', 'ذهب الى البيت')).toBe('ذهب الى البيت')
  })
})

describe('transliteration', () => {
  test.each([
    ['Qur’ān and Shī‘a', 'Qurʾān and Shīʿa'],
    ['al-Bukhārī’s ‘Aqīdah', 'al-Bukhārī’s ‘Aqīdah'.replace('‘', 'ʿ')],
    ['the fuqahā’ of Kūfa', 'the fuqahāʾ of Kūfa'],
    ['Ibn al-‘Arabī', 'Ibn al-ʿArabī'],
  ])('%s', (text, right) => {
    expect(run('transliteration', text)).toBe(right)
  })
  test.each(['don’t say ‘yes’', 'the ‘Qurān’ he read', "Qur'ān", 'rock ’n’ roll'])('leaves %s', (text) => {
    expect(run('transliteration', text)).toBe(text)
  })
})

describe('isolates', () => {
  test('a telephone number and a date behind an Arabic word', () => {
    expect(run('isolates', 'الهاتف: +966-50-123-4567 اليوم')).toBe('الهاتف: \u2066+966-50-123-4567\u2069 اليوم')
    expect(run('isolates', 'في يوم 2024-05-06 تم')).toBe('في يوم \u20662024-05-06\u2069 تم')
  })
  test('Arabic words before a bare reference, and a verse, in an English line', () => {
    expect(run('isolates', 'He read قال ربكم [124] then')).toBe('He read \u2067قال ربكم\u2069 [124] then')
    expect(run('isolates', '﴿قال﴾ [Gp: 124] text', true)).toBe('﴿قال﴾ [Gp: 124] text')
    expect(run('isolates', 'He read ﴿قال﴾ (20:124) text')).toBe('He read \u2067﴿قال﴾\u2069 (20:124) text')
  })
  test.each([
    ['a reference with letters', 'He read قال [Ta-Ha: 124] then'],
    ['a range, which Arabic reads from the right', 'الصفحات 12-15 من'],
    ['an Arabic line', 'قال ربكم [124] ثم'],
    ['a line that has controls', 'He read \u2067قال\u2069 [124] then قال [12]'],
    ['English', 'On 2024-05-06 [12] +966-50-123-4567'],
    ['the name of a file', 'الملف تقرير_2024-05-06.pdf'],
    ['a point in time', 'وقت: 2024-05-06T10:00:00Z'],
    ['a field', 'محمد,2024-05-06,الرياض'],
    ['a field behind a space', 'محمد, 2024-05-06, الرياض'],
    ['a value', '{"التاريخ": "2024-05-06"}'],
    ['a quoted value', "قيمة ('أحمد', '2024-05-06')"],
    ['a setting', 'تاريخ=2024-05-06'],
    ['a setting with a colon', 'التاريخ: 2024-05-06'],
    ['an address', 'انظر https://example.com/أخبار/2024-05-06/خبر اليوم'],
    ['an address before a reference', 'See https://example.com/أخبار [124] there'],
    ['code', 'الدورة في `2024-05-06` أيضا. And'],
    ['code before a reference', 'And `قال` [124] then'],
    ['a command', '    git tag الإصدار 2024-05-06'],
    ['emphasis', 'في **2024-05-06** في الرياض'],
  ])('leaves %s', (_, text) => {
    expect(run('isolates', text)).toBe(text)
  })
  test('marks between words and numbers of a sentence are no obstacle', () => {
    expect(run('isolates', 'في يوم (2024-05-06)، تم')).toBe('في يوم (\u20662024-05-06\u2069)، تم')
    expect(run('isolates', 'في يوم 2024-05-06.')).toBe('في يوم \u20662024-05-06\u2069.')
  })
  test('both controls or none: a frozen range takes neither', () => {
    const text = 'See قال هنا [124] there'
    const frozen = [{ start: text.indexOf('قال') - 1, end: text.indexOf('قال') + 1 }]
    expect(normalize(text, { steps: { isolates: true } }, { frozen }).text).toBe(text)
  })
})

describe('folding steps', () => {
  test('combining-hamza makes one letter of two', () => {
    expect(run('combining-hamza', 'ا\u0654حمد')).toBe('أحمد')
  })
  test('search and compare give keys', () => {
    expect(normalize('إِنَّ الصَّلَاةَ ١٢ Ḥadīth', 'search').text).toBe('ان الصلاه 12 hadith')
    expect(normalize('ٱلصَّلَوٰةَ شَيْء', 'compare').text).toBe('الصلوه شي')
  })
  test('compare makes two letters equal exactly where the matcher does', () => {
    const letters = Array.from({ length: 0x900 - 0x600 }, (_, i) => String.fromCharCode(0x600 + i))
    const keys = letters.map((letter) => normalize(letter, { steps: { 'matcher-key': true } }).text)
    const entry = (letter: string): number => LETTER_TABLE[letter.charCodeAt(0)]! & (LETTER | SKIPPED)
    let pairs = 0
    letters.forEach((a, i) => {
      if (entry(a) === 0 || entry(a) === OTHER_LETTER) return
      letters.forEach((b, j) => {
        if ((entry(a) === entry(b)) !== (keys[i] === keys[j])) throw new Error(`${a} ${b}`)
        pairs++
      })
    })
    expect(pairs).toBeGreaterThan(10_000)
  })
})
