/** A comment between two marks: `<!-- … -->`. */
export interface BlockForm {
  readonly opening: string
  readonly closing: string
}

/** A comment from a mark to the end of its line: `# …`. */
export interface LineForm {
  readonly marker: string
  /**
   * Where the mark may stand: first on its line or behind white space; first on its line alone; or anywhere but behind
   * the backslash that makes it a sign of the text (`\%`).
   */
  readonly stands: 'apart' | 'alone' | 'unescaped'
}

export type CommentForm = BlockForm | LineForm

const MARKUP: CommentForm = { opening: '<!--', closing: '-->' }
const STARRED: CommentForm = { opening: '/*', closing: '*/' }
const SLASHES = line('//')
const HASH = line('#')
const DASHES = line('--')
const SEMICOLON = line(';')

interface Family {
  readonly forms: readonly CommentForm[]
  /** Endings of file names, and names (alone, or with an ending: `Dockerfile.dev`), in lower case. */
  readonly endings: string
  readonly names?: string
}

/** The comments of each format, as its own manual has them. What is not listed has none: `.txt`, `.csv`, `.json`. */
const FAMILIES: readonly Family[] = [
  { forms: [MARKUP], endings: 'html htm xhtml xml svg rss atom opf ncx xsl xslt xsd dita ditamap tei fb2 osis xlf xliff tmx resx rmd qmd' },
  { forms: [MARKUP, STARRED, SLASHES], endings: 'vue svelte astro' },
  { forms: [MARKUP, STARRED, SLASHES, HASH], endings: 'php phtml' },
  { forms: [line('%', 'unescaped')], endings: 'tex latex ltx sty cls dtx bib bbl bst' },
  {
    forms: [STARRED, SLASHES],
    endings: 'js mjs cjs jsx ts mts cts tsx jsonc json5 java kt kts scala groovy gradle c h cc cpp cxx hpp hh cs go rs swift dart proto strings typ scss sass less styl',
  },
  { forms: [STARRED], endings: 'css' },
  {
    forms: [HASH],
    endings: 'py pyi rb pl pm r jl ex exs sh bash zsh fish ksh ps1 yml yaml toml po pot mk cmake tf nix graphql env',
    names: 'makefile gnumakefile dockerfile containerfile gemfile rakefile justfile .env .gitignore .gitattributes',
  },
  { forms: [HASH, line('!')], endings: 'properties' },
  { forms: [HASH, SEMICOLON], endings: 'ini cfg conf desktop', names: '.editorconfig' },
  { forms: [SEMICOLON], endings: 'el lisp clj scm' },
  { forms: [DASHES, STARRED], endings: 'sql' },
  { forms: [DASHES], endings: 'lua hs elm' },
  { forms: [line('#', 'alone')], endings: 'org' },
  { forms: [line('//', 'alone')], endings: 'adoc asciidoc' },
  { forms: [line('..', 'alone')], endings: 'rst' },
]

const BY_ENDING = table(({ endings }) => endings)
const BY_NAME = table(({ names }) => names)
const NONE: readonly CommentForm[] = []

/** The comments that a file of this name may hold. */
export function commentForms(path: string | null): readonly CommentForm[] {
  const name = (path ?? '').slice(lastSeparator(path ?? '') + 1).toLowerCase()
  const first = name.indexOf('.', 1)
  return BY_ENDING.get(name.slice(name.lastIndexOf('.') + 1 || name.length)) ?? BY_NAME.get(first < 0 ? name : name.slice(0, first)) ?? NONE
}

function lastSeparator(path: string): number {
  return Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'))
}

function line(marker: string, stands: LineForm['stands'] = 'apart'): LineForm {
  return { marker, stands }
}

function table(namesOf: (family: Family) => string | undefined): ReadonlyMap<string, readonly CommentForm[]> {
  return new Map(FAMILIES.flatMap((family) => (namesOf(family)?.split(' ') ?? []).map((name) => [name, family.forms] as const)))
}
