import { z } from 'zod'

/** Ticks that several inputs send under one name: short texts, none allowed. */
export const manyTexts = () =>
  z
    .preprocess(
      (value) => (Array.isArray(value) ? value : []),
      z.array(z.string().max(12, 'wrong')).max(400, 'too-many|400'),
    )
    .meta({ many: true })
