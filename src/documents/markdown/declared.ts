import type { Direction } from '../../text/index.js'
import { attribute, type Tag } from './tags.js'

interface Element {
  readonly name: string
  readonly block: boolean
  readonly direction: Direction | null
  readonly language: string | null
}

/** Elements of HTML that are open in Markdown, for the direction and language they declare. */
export class DeclaredStack {
  readonly #open: Element[] = []
  /** How many of a name are open: a closing tag without its opening one must not search the stack. */
  readonly #count = new Map<string, number>()

  get direction(): Direction | null {
    return this.#open.at(-1)?.direction ?? null
  }

  get language(): string | null {
    return this.#open.at(-1)?.language ?? null
  }

  read(tag: Tag): void {
    if (tag.closing) this.#close(tag.name)
    else if (!tag.empty) this.#push(tag)
  }

  /** Inline elements end with their paragraph. */
  endOfLeaf(): void {
    while (this.#open.at(-1)?.block === false) this.#pop()
  }

  #push(tag: Tag): void {
    // A paragraph or item that was not closed ends where the next begins.
    if (this.#open.at(-1)?.name === tag.name && (tag.name === 'p' || tag.name === 'li' || tag.name === 'td')) this.#pop()
    const dir = attribute(tag.attributes, 'dir')
    const direction = dir === 'rtl' || dir === 'ltr' ? dir : this.direction
    this.#count.set(tag.name, (this.#count.get(tag.name) ?? 0) + 1)
    this.#open.push({ name: tag.name, block: tag.block, direction, language: attribute(tag.attributes, 'lang') ?? this.language })
  }

  #close(name: string): void {
    if ((this.#count.get(name) ?? 0) > 0) while (this.#pop() !== name);
  }

  #pop(): string | undefined {
    const name = this.#open.pop()?.name
    if (name !== undefined) this.#count.set(name, (this.#count.get(name) ?? 1) - 1)
    return name
  }
}
