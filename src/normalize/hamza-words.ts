/**
 * Words often written without their initial hamza, and the only word each can be. Left out is whatever reads two ways: ان (أن, إن),
 * انا (أنا, إنا), امام (أمام, إمام), اية (آية, أية). Spelling as the Arabic Academy in Cairo has it; tests hold that none of the
 * left-hand spellings is in the word list.
 */
export const HAMZA_WORDS: readonly (readonly [bare: string, right: string])[] = [
  ['الى', 'إلى'],
  ['اذا', 'إذا'],
  ['او', 'أو'],
  ['ايضا', 'أيضا'],
  ['ايضاً', 'أيضاً'],
  ['اين', 'أين'],
  ['احدى', 'إحدى'],
  ['اخرى', 'أخرى'],
  ['الاخرى', 'الأخرى'],
  ['الاسلام', 'الإسلام'],
  ['الاسلامي', 'الإسلامي'],
  ['الاسلامية', 'الإسلامية'],
  ['الانسان', 'الإنسان'],
  ['الانسانية', 'الإنسانية'],
  ['الارض', 'الأرض'],
  ['الاول', 'الأول'],
  ['الاولى', 'الأولى'],
  ['الايمان', 'الإيمان'],
]
