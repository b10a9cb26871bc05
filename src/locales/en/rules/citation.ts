export const citation = {
  'citation/style': {
    ways: 'References to the Quran are written in several ways in this document: {{- ways}}. Here is the first of the rarest; choose one way.',
    name: 'The name of surah {{latin}} is spelled in several ways in this document: {{- names}}. Here is the first of the rarest; choose one spelling.',
    rename: 'Write {{text}} in place of the others, {{- times, inPlaces}}',
  },
}
