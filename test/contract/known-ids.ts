/** Ids of prepared content that rows put into addresses. */
export const spacesIds = {
  colleague: '01990000-0000-7000-8000-0000000000c1',
  service: '01990000-0000-7000-8000-0000000000c2',
  invitation: '01990000-0000-7000-8000-0000000000c3',
  report: '01990000-0000-7000-8000-0000000000c4',
} as const

export const organisationsIds = {
  organisation: '01990000-0000-7000-8000-0000000000d1',
  admitted: '01990000-0000-7000-8000-0000000000d2',
  asked: '01990000-0000-7000-8000-0000000000d3',
  nobody: '01990000-0000-7000-8000-0000000000d9',
} as const

export const trustIds = {
  picture: '01990000-0000-7000-8000-0000000000e1',
  case: '01990000-0000-7000-8000-0000000000e2',
  redaction: '01990000-0000-7000-8000-0000000000e3',
  nobody: '01990000-0000-7000-8000-0000000000e9',
  /** Bytes of the prepared picture; nobody decodes them. */
  pictureBytes: new TextEncoder().encode('a picture of the contract'),
} as const

/** Letters with codes. */
export const residentsIds = { run: '01990000-0000-7000-8000-00000000c0de' }
