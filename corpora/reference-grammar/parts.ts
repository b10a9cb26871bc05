// The grammar of references, in parts that read as what they match. XRegExp composes them when the patterns are generated;
// at run time only the native patterns exist.
//
// They match *cleaned* text (src/quran/references/clean.ts): lower case, no marks, no invisible characters, no Markdown stars,
// ASCII digits, hamza seats and yeh/heh forms joined, one kind of comma, dash, quotation mark and apostrophe, single spaces.
// Every repetition that could meet another one is bounded, and all patterns are sticky: a match costs at most the window.

/** `wordsOf(kind)` becomes an alternation of escaped words, longest first. */
export function parts(wordsOf: (kind: string) => string): Record<string, string> {
  return {
    letter: String.raw`[a-z\u0620-\u06d5]`,

    // one to three digits that are a whole number
    number: String.raw`[0-9]{1,3}(?![0-9])`,
    roman: String.raw`[ivxlc]{1,7}(?![a-z])`,

    // no letter follows: "v" is a cue, the "v" of "verily" is none
    end: String.raw`(?![a-z\u0620-\u06d5'])`,

    // Arabic cues carry و ف ب ك ل and the article: وبالآية, للسورة. No single ل before آية: that is ولاية.
    prefix: String.raw`(?:[\u0648\u0641]?(?:[\u0628\u0643]?(?:\u0627\u0644)?|\u0644\u0644))`,

    // Surah · Surat · Suratul · Surat-un · سورة · بسورة
    surahWord: String.raw`(?: (?: {{prefix}} | [\u0648\u0641]?\u0644 ) (?:${wordsOf('surah')}) {{end}}
                            | sura[ht] '? u '? (?: l | sh | th | dh | [nrstdz] ) {{end}} )`,

    // verse · v. · ayat · الآيتان
    ayahWord: String.raw`(?: {{prefix}} (?:${wordsOf('ayah')}) {{end}} )`,

    // Quran · Q · TMQ · القرآن الكريم
    quranWord: String.raw`(?: (?: (?:the|holy|noble|glorious|al)[\ -] ){0,2} {{prefix}} (?:${wordsOf('quran')}) (?:\ (?:${wordsOf('praise')}))? (?![a-z\u0620-\u06d5]) )`,

    // no. · number · رقم
    numberSign: String.raw`(?: (?:${wordsOf('number')}) \ ? )`,

    // A word of a name; cues are no part of one, or "Ta-Ha verse" would be a name.
    nameWord: String.raw`(?! {{surahWord}} | {{ayahWord}} ) '? {{letter}} (?: {{letter}} | ' ){0,24}`,

    // Ta-Ha · Ali 'Imran · Ha Mim as-Sajdah · آل عمران
    nameWords: String.raw`{{nameWord}} (?: (?: \ ?-\ ? | \  ) {{nameWord}} ){0,4}`,

    rangeWord: `(?:${wordsOf('range')})`,
    andWord: `(?:${wordsOf('and')})`,
    asideWord: `(?:${wordsOf('aside')})`,
    onwardWord: `(?:${wordsOf('onward')})`,
    partWord: `(?:${wordsOf('part')})`,
    listEndWord: `(?:${wordsOf('list-end')})`,
    ofWord: `(?:${wordsOf('of')})`,

    // "v. ", "verse no. ", "الآية (", "آية رقم "
    ayahLead: String.raw`(?: {{ayahWord}} \ ? [.:]? \ ? (?: {{ofWord}}\  )? (?: {{numberSign}} (?: :\ ? )? )? [(\["]? \ ? )`,
  }
}

/** The compiled patterns. Each is anchored where it starts; `head` must end at the reference's first digit. */
export const PATTERNS: Readonly<Record<string, string>> = {
  // Everything before the first digit:  Surah "Ta-Ha" , verse
  //                                     ^^^^^  name  ^^ ayah
  head: String.raw`
    (?: (?<quran> {{quranWord}} ) \ ? [.,:;]? \ ? (?: ch(?:ap)?(?:\.|ter) \ ? )? )?
    (?: (?<surah> {{surahWord}} ) \ ? {{numberSign}}? [\ \-]{0,2} )?
    ["(\[]? (?<name> {{nameWords}} )? ["\])]?
    (?<aside> \ ? [(\[] {{asideWord}} [)\]] )?
    (?<glue> [\ ,:;\/\-(\["]{0,4} )
    (?<ayah> (?: {{partWord}}\  )? (?: {{ofWord}}\  )? {{ayahLead}} )?
    (?=[0-9])`,

  // Q. xx:   ·  Sura xx, verse   ·  S.
  romanHead: String.raw`
    (?: (?<quran> {{quranWord}} ) | (?<surah> {{surahWord}} | s (?=[.\ ]) ) )
    \ ? [.,]? \ ? (?<roman> {{roman}} ) \ ? [:.,] \ ? (?<ayah> {{ayahLead}} )?
    (?=[0-9])`,

  // S. 20   Sure 2
  shortHead: String.raw` (?<surah> s \.? | sure\  ) \ ? (?=[0-9])`,

  // xxiv:   ·  ii.   ·  II,
  romanAlone: String.raw` (?<roman> {{roman}} ) \ ? [:.,] \ ? (?=[0-9])`,

  // 2, 255
  comma: String.raw` (?<surah> {{number}} ) , \ ? (?=[0-9])`,

  // A cue at the start of a word.
  cue: String.raw`(?<surah> {{surahWord}} ) | (?<quran> {{quranWord}} ) | (?<ayah> {{ayahWord}} )`,

  // From the first digit: a surah's number before the ayah's.   20:124   2, v. 255   2), ayat 255   33 (الأحزاب): 56
  pair: String.raw`
    (?<surah> {{number}} ) \ ? [)\]]? \ ?
    (?: [(\[] \ ? (?<name> {{nameWords}} ) \ ? [)\]] \ ? )?
    (?: (?<separator> [:.\/] ) \ ? (?<ayah> {{ayahLead}} )? | [,;\-]? \ ? [(\[]? (?<cued> {{ayahLead}} ) )
    (?=[0-9])`,

  // 255   255-257   255a   255 ff.   255 to 257
  span: String.raw`
    (?<from> {{number}} )
    (?: [ab] (?![a-z0-9]) | \ ? (?<onward> ff? (?![a-z0-9]) [.]? | {{onwardWord}} {{end}} ) )?
    (?: (?: \ ?-\ ? | \ {{rangeWord}}\  ) {{ayahLead}}? (?<to> {{number}} ) (?! \ ? : \ ? [0-9] ) (?: [ab] (?![a-z0-9]) )? )?
    (?! [0-9%] | [.][0-9] )`,

  // The same ayah by another count:  256/255   256 [255]
  other: String.raw`\ ? (?: \/ \ ? (?<slash> {{number}} ) (?! \ ? \/ ) | \[ (?<bracket> {{number}} ) \] )`,

  // The end of a range that names its surah:  2:255-2:257   2:285-3:5
  cross: String.raw` \ ?-\ ? (?<surah> {{number}} ) \ ?:\ ? (?<to> {{number}} )`,

  // What joins two numbers of a list:  255, 256   5 و6   5 and 6   5، والآية 6
  and: String.raw`(?: \ ?[,;]\ ? (?: {{andWord}}\ ? )? | \ ?{{andWord}}\ ? ) (?<ayah> {{ayahLead}} )? (?=[0-9])`,

  // What ends a list:  2:43, 2:183 respectively   43، 83 وغيرها
  listEnd: String.raw` \ ? ,? \ ? {{listEndWord}} {{end}} [.]?`,

  // After the number: «من سورة البقرة»   " of Surat al-Baqarah"   « سوره بقره»
  ofSurah: String.raw`
    [)\]]? \ ? ,? \ ?
    (?: {{ofWord}}\ (?: (?<surah> {{surahWord}} ) [\ \-]{1,2} )? | (?<bare> {{surahWord}} ) [\ \-]{1,2} )
    ["(\[]? (?<name> {{nameWords}} ) ["\])]?`,

  // After the number, as Persian has it, to the end of the bracket:  ۲۵۵ بقره)
  nameBehind: String.raw`\  (?<name> {{nameWords}} ) (?= \ ? [)\]] )`,

  // A surah alone:  سورة النساء   Surat al-Baqarah   Surah 2
  whole: String.raw`
    (?<surah> {{surahWord}} ) [\ \-]{0,2} ["(\[]? (?<name> {{nameWords}} ) (?<close> ["\])] )?`,

  // A named ayah:  آية الكرسي   Ayat al-Kursi   Ayatul Kursi
  verse: String.raw`
    (?: {{prefix}} \u0627\u064a (?: \u0647 | \u0627\u062a ) (?<arabic> (?: \ {{letter}}{2,15} ){1,3} )
      | aya[ht]? '? (?: u? l | [au]? [nrstdz]h? )? (?<latin> (?: [\ '\-]{1,2} {{letter}}{1,15} ){1,3} )
      | (?: verse\ of\ (?:the\ )? | (?=[a-z]{5,6}\ verse{{end}}) ) (?<english> {{letter}}{1,15} (?:\ verse)? ) ) {{end}}`,
}
