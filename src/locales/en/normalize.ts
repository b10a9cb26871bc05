/** `tashih normalize`: its help under `cli`, what it says, and its errors by code. */
export const normalizeCli = {
  description: 'normalise texts for publication, search or comparison; every change can be seen and undone',
  profile: 'which steps to run: {{- known}}',
  set: 'turn a step on or off, or choose an option: tatweel=on, isolates=off, digits.arabic=ascii; may be repeated',
  quran: 'write confirmed quotations in an edition’s own words: {{- known}}; all others stay, and each is reported',
  write: 'write the files, those of the current directory where none is named, each in one step; a file that does not change is not touched',
  check: 'name the files that would change; exit code 1 when there is one',
  diff: 'show the lines that change, before and after; controls are named',
  format: 'how to write: {{- known}}; json has every edit with its steps',
  shape: 'draw Arabic in presentation forms, for a terminal that cannot join letters; never written to files',
  force: 'let --write write a lossy profile’s keys',
}

export const normalize = {
  changed_one: '{{- path}}: {{count}} change ({{- steps}})',
  changed_other: '{{- path}}: {{count}} changes ({{- steps}})',
  progress_one: '{{count}} file',
  progress_other: '{{count}} files',
  quotation: '{{- path}}:{{line}}:{{column}} {{- ref}} {{- outcome}}',
  replaced: 'replaced by the edition’s words',
  kept: {
    same: 'stays: it is the edition’s text already',
    verdict: 'stays: its words or marks differ from the Quran’s; see tashih quotes',
    reference: 'stays: the reference beside it is not confirmed',
    'other-source': 'stays: it is introduced as somebody else’s words',
    interrupted: 'stays: what stands between the words of an ayah (markup, numbers, line ends) would be lost',
    place: 'stays: the place of its words in the edition is not certain',
  },
}

export const normalizeErrors = {
  'unknown-profile': 'There is no profile {{profile}}. Known: {{- known}}.',
  'unknown-step': 'There is no step {{step}}. Known: {{- known}}.',
  'unknown-option': 'The step {{step}} has no option {{option}}. Its options: {{- known}}.',
  'bad-option': 'The option {{option}} of the step {{step}} takes one of {{- known}}, not {{value}}.',
  'bad-step-setting': 'The setting {{setting}} is not of the form step=on, step=off or step.option=value, as in digits.arabic=ascii.',
  'bad-range': 'The range {{start}}–{{end}} lies outside the text, which has {{length}} UTF-16 units.',
  'lossy-profile': 'The profile {{profile}} gives keys for search or comparison, no text to read; --write would lose the text. Add --force if that is what you want.',
}
