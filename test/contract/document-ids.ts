/** A chapter of the strategy that the contract asks for. */
export const knownChapter = '0197d0c0-0000-7000-8000-00000d0c0001'

/** A figure of the region. */
export const knownFigure = '0197d0c0-0000-7000-8000-00000d0c0002'

/** An item of a funder's checklist. */
export const knownItem = '0197d0c0-0000-7000-8000-00000d0c0003'
