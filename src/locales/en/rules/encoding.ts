export const encoding = {
  'encoding/legacy-encoding': {
    codePage: 'The file is not UTF-8; from “{{found}}” on it was read as {{encoding}}. Save it as UTF-8, and other programs will read the same.',
  },
  'encoding/mojibake': {
    misread: '“{{found}}” is {{actual}} text that was read as {{readAs}}: it says “{{text}}”.',
    repeatedly: '“{{found}}” is {{actual}} text that was read as {{readAs}}, {{- times, timesInARow}}: it says “{{text}}”.',
    lossy: '“{{found}}” is {{actual}} text that was read as {{readAs}}, and some bytes were lost: it probably says “{{text}}”. Compare with the original.',
    likely: '“{{found}}” looks like {{actual}} text that was read as {{readAs}}: it may say “{{text}}”.',
    caseFolded: '“{{found}}” is misread text that was turned to small letters afterwards: it cannot be decoded any more. Restore it from the original.',
    decode: 'Replace it by “{{text}}”',
  },
  'encoding/replacement-character': {
    lost: 'Text was lost here; in its place the document has {{- count, replacementCharacters}} (U+FFFD). Restore it from the original.',
    letter: 'Write “{{word}}”, the only word of the list with these letters around the gap',
  },
  'encoding/lost-characters': {
    lost: 'Here {{- words, words}} turned into question marks: the letters were lost in a code page that does not have them. Restore them from the original.',
  },
  'encoding/escape-sequence': {
    entity: '“{{found}}” is written as character references. In prose it should read “{{text}}”.',
    percent: '“{{found}}” is percent-encoded, as in an address. In prose it should read “{{text}}”.',
    unicode: '“{{found}}” is written as escapes of a programming language. In prose it should read “{{text}}”.',
    bareUnicode: '“{{found}}” looks like Unicode escapes whose backslashes were lost: “{{text}}”.',
    codePoint: '“{{found}}” names code points. In prose it should read “{{text}}”.',
    named: '“{{found}}” stands beside Arabic letters as a reference of HTML. In plain text it should read “{{text}}”.',
    bytes: '“{{found}}” is written as the bytes of its letters. In prose it should read “{{text}}”.',
    quotedPrintable: '“{{found}}” is in the quoted-printable encoding of mail. In prose it should read “{{text}}”.',
    decode: 'Replace it by “{{text}}”',
  },
}
