import { questionsSection, waySection } from './citizens/section.tsx'
import type { MeasureSection } from './measures/section.ts'
import { partsSection } from './parts/pages/section.tsx'
import { reportsSection } from './reports/section.tsx'

/** What the areas of this room add to the page of a measure, in the order of the page. */
export const measureSections: readonly MeasureSection[] = [partsSection, reportsSection, waySection, questionsSection]
