export const controls = {
  'controls/invisible': {
    debris: 'An invisible {{name}} ({{codePoint}}) stands inside “{{word}}”: searches will not find the word. Remove it.',
    unclear: 'An invisible {{name}} ({{codePoint}}) stands inside “{{word}}”: searches will not find the word. It may stand for a space or a joiner, or be left over.',
    directional: 'An invisible {{name}} ({{codePoint}}) stands between two letters of “{{word}}”. It parts no letters, and the word has one direction without it.',
    doubled: 'An invisible {{name}} ({{codePoint}}) stands here {{- count, timesInARow}}.',
    bom: 'A byte order mark (U+FEFF) stands inside the text; it belongs at the start of a file, if anywhere. Remove it.',
    nonJoiner: 'A ZERO WIDTH NON-JOINER (U+200C) stands inside the Arabic word “{{word}}”: searches will not find the word.',
    remove: 'Remove it',
    space: 'Put a space there, if these are two words',
    part: 'Put a ZERO WIDTH NON-JOINER (U+200C) there, if the letters should not join',
  },
  'controls/deprecated': {
    deprecated: 'The format character {{codePoint}} is deprecated in Unicode and has no effect in most programs. Remove it.',
  },
}
