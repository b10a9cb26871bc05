export { resolveLevels, type Base, type Paragraph, type Resolved } from './resolve.js'
export { lineLevels } from './lines.js'
export { levelRuns, visualOrder, visualRuns, type Run } from './reorder.js'
export {
  displayLine, displayLines, displayText, glyphsOf, isMixed, isShown, readingOrder, shownOffsets, type DisplayLine, type DisplayRun,
} from './display.js'
export { layOut, type Assumed, type BidiLayout, type BidiParagraph } from './layout.js'
export { movedPieces, pieces, type Piece } from './pieces.js'
export { picture, pictureStyle } from './picture.js'
