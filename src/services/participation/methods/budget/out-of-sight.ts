import type { Language } from '#foundation/text/language.ts'
import type { Project } from './project.ts'
import { texts } from './texts/texts.ts'

const nothing = {
  municipality: null,
  place: '',
  latitude: null,
  longitude: null,
  field: null,
  pictureId: null,
  ideaId: null,
}

/** A project as everybody sees it: of a hidden one number and cost stay, because ballots are about them; its words do not. */
export const inSight = <One extends Project>(project: One, language: Language): One =>
  project.hidden ? { ...project, ...nothing, title: texts(language).hiddenTitle, body: '' } : project
