/** How an entry of a list reads inside a message, by its kind. */
export const list = {
  comma: '; ',
  more_one: '… and {{count}} more',
  more_other: '… and {{count}} more',
  ayah: '{{latin}} {{surah}}:{{ayat}}',
  uthmani: 'Tanzil’s Uthmani text',
  imlai: 'Tanzil’s imla’i text',
  substituted: '{{found}} for {{expected}}',
  omitted: '{{expected}} is missing',
  added: '{{found}} is added',
  vowelling: '{{found}} for {{expected}}',
  spelling: '{{found}} for {{expected}}',
  brackets: 'its brackets',
  'quotation-marks': 'its quotation marks',
  cue: 'the words before it',
  citation: 'the reference beside it',
  text: 'its own words',
}
