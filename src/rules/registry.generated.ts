// Generated from the files under src/rules by .config/generators/rules.ts: `npm run generate`.
import type { Rule } from './rule.js'
import { rule as bidiBaseDirection } from './bidi/base-direction.js'
import { rule as bidiDeprecatedEmbedding } from './bidi/deprecated-embedding.js'
import { rule as bidiDisplacedPunctuation } from './bidi/displaced-punctuation.js'
import { rule as bidiDisplacedReference } from './bidi/displaced-reference.js'
import { rule as bidiHiddenReorder } from './bidi/hidden-reorder.js'
import { rule as bidiOrnateBrackets } from './bidi/ornate-brackets.js'
import { rule as bidiOverride } from './bidi/override.js'
import { rule as bidiReversedList } from './bidi/reversed-list.js'
import { rule as bidiReversedRange } from './bidi/reversed-range.js'
import { rule as bidiSplitNumber } from './bidi/split-number.js'
import { rule as bidiUnbalancedControl } from './bidi/unbalanced-control.js'
import { rule as citationStyle } from './citation/style.js'
import { rule as controlsDeprecated } from './controls/deprecated.js'
import { rule as controlsInvisible } from './controls/invisible.js'
import { rule as encodingEscapeSequence } from './encoding/escape-sequence.js'
import { rule as encodingLegacyEncoding } from './encoding/legacy-encoding.js'
import { rule as encodingLostCharacters } from './encoding/lost-characters.js'
import { rule as encodingMojibake } from './encoding/mojibake.js'
import { rule as encodingReplacementCharacter } from './encoding/replacement-character.js'
import { rule as lettersForeignLetter } from './letters/foreign-letter.js'
import { rule as lettersHabits } from './letters/habits.js'
import { rule as lettersHomoglyph } from './letters/homoglyph.js'
import { rule as lettersImpossibleSequence } from './letters/impossible-sequence.js'
import { rule as lettersLostSpace } from './letters/lost-space.js'
import { rule as lettersMixedDigits } from './letters/mixed-digits.js'
import { rule as lettersOcrConfusion } from './letters/ocr-confusion.js'
import { rule as lettersRepeatedWord } from './letters/repeated-word.js'
import { rule as lettersUnknownWord } from './letters/unknown-word.js'
import { rule as marksDuplicate } from './marks/duplicate.js'
import { rule as marksFloating } from './marks/floating.js'
import { rule as marksImpossible } from './marks/impossible.js'
import { rule as marksStacked } from './marks/stacked.js'
import { rule as marksTanwin } from './marks/tanwin.js'
import { rule as punctuationLatinComma } from './punctuation/latin-comma.js'
import { rule as punctuationLatinQuestionMark } from './punctuation/latin-question-mark.js'
import { rule as punctuationLatinSemicolon } from './punctuation/latin-semicolon.js'
import { rule as punctuationMixedQuotes } from './punctuation/mixed-quotes.js'
import { rule as punctuationSpacing } from './punctuation/spacing.js'
import { rule as quranGarbled } from './quran/garbled.js'
import { rule as quranIntroducedAsHadith } from './quran/introduced-as-hadith.js'
import { rule as quranMisquotation } from './quran/misquotation.js'
import { rule as quranMissingReference } from './quran/missing-reference.js'
import { rule as quranSpelling } from './quran/spelling.js'
import { rule as quranUnknownReference } from './quran/unknown-reference.js'
import { rule as quranUnmatchedQuotation } from './quran/unmatched-quotation.js'
import { rule as quranVowelling } from './quran/vowelling.js'
import { rule as quranWrongReference } from './quran/wrong-reference.js'
import { rule as shapeDroppedLigature } from './shape/dropped-ligature.js'
import { rule as shapeFontEncoded } from './shape/font-encoded.js'
import { rule as shapePresentationForm } from './shape/presentation-form.js'
import { rule as shapeReversedLigature } from './shape/reversed-ligature.js'
import { rule as shapeSpacedLetters } from './shape/spaced-letters.js'
import { rule as shapeTatweel } from './shape/tatweel.js'
import { rule as shapeVisualOrder } from './shape/visual-order.js'
import { rule as typographyHonorifics } from './typography/honorifics.js'

/** Every rule, by id. */
export const registry: readonly Rule[] = [
  bidiBaseDirection,
  bidiDeprecatedEmbedding,
  bidiDisplacedPunctuation,
  bidiDisplacedReference,
  bidiHiddenReorder,
  bidiOrnateBrackets,
  bidiOverride,
  bidiReversedList,
  bidiReversedRange,
  bidiSplitNumber,
  bidiUnbalancedControl,
  citationStyle,
  controlsDeprecated,
  controlsInvisible,
  encodingEscapeSequence,
  encodingLegacyEncoding,
  encodingLostCharacters,
  encodingMojibake,
  encodingReplacementCharacter,
  lettersForeignLetter,
  lettersHabits,
  lettersHomoglyph,
  lettersImpossibleSequence,
  lettersLostSpace,
  lettersMixedDigits,
  lettersOcrConfusion,
  lettersRepeatedWord,
  lettersUnknownWord,
  marksDuplicate,
  marksFloating,
  marksImpossible,
  marksStacked,
  marksTanwin,
  punctuationLatinComma,
  punctuationLatinQuestionMark,
  punctuationLatinSemicolon,
  punctuationMixedQuotes,
  punctuationSpacing,
  quranGarbled,
  quranIntroducedAsHadith,
  quranMisquotation,
  quranMissingReference,
  quranSpelling,
  quranUnknownReference,
  quranUnmatchedQuotation,
  quranVowelling,
  quranWrongReference,
  shapeDroppedLigature,
  shapeFontEncoded,
  shapePresentationForm,
  shapeReversedLigature,
  shapeSpacedLetters,
  shapeTatweel,
  shapeVisualOrder,
  typographyHonorifics,
]
