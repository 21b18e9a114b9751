/** Kind of what people wrote in their own words. */
export const textKind = 'participation.survey-text'
