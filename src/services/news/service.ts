import { isStaff } from '#commons/access/rules.ts'
import type { Service } from '#commons/manifest.ts'
import { access } from './access.ts'
import { addresses } from './addresses.ts'
import { appear, appearAgain } from './appear.ts'
import { editArticle } from './commands/edit-article.ts'
import { publishArticle } from './commands/publish-article.ts'
import { withdrawArticle } from './commands/withdraw-article.ts'
import { writeArticle } from './commands/write-article.ts'
import { deeds } from './deeds.ts'
import { draftsOnDesk } from './desk.ts'
import { newsOnFront } from './front.tsx'
import { articleLink, articleReport, articlesWithPicture, articleText } from './links.ts'
import { namedArticle } from './named.ts'
import { articlePage } from './pages/article.tsx'
import { draftsPage } from './pages/drafts.tsx'
import { editPage } from './pages/edit.tsx'
import { listPage } from './pages/list.tsx'
import { writePage } from './pages/write.tsx'
import { personal } from './personal.ts'
import { kind } from './queries.ts'
import { articleSource } from './source.ts'
import { changedTopic } from './tell-changed.ts'
import { texts } from './texts.ts'

/** Aktuelles: what is going on, told by the editors of a district or of the network. */
export const news: Service = {
  id: 'news',
  folder: 'services/news',
  field: 'steering',
  name: { de: 'Aktuelles', en: 'News' },
  summary: {
    de: 'Meldungen aus dem Landkreis und aus dem Netzwerk.',
    en: 'News from the district and from the network.',
  },
  start: addresses.list(),
  everywhere: true,
  access: [access],
  routes: [
    listPage,
    draftsPage,
    writePage,
    writeArticle,
    articlePage,
    editPage,
    editArticle,
    publishArticle,
    withdrawArticle,
  ],
  front: [newsOnFront],
  desk: [draftsOnDesk],
  sources: [articleSource],
  links: [articleLink],
  respondable: [{ kind, marks: ['follow'] }],
  topics: [{ id: changedTopic, name: { de: texts('de').changedTopic, en: texts('en').changedTopic } }],
  reportable: [articleReport],
  pictured: [articlesWithPicture],
  freeText: [articleText],
  tasks: [
    {
      label: { de: texts('de').write, en: texts('en').write },
      address: addresses.write(),
      may: ({ viewer }) => isStaff(viewer, 'editor'),
    },
    {
      label: { de: 'Entwürfe von Meldungen', en: 'Drafts of news' },
      address: addresses.drafts(),
      may: ({ viewer }) => isStaff(viewer, 'editor'),
      tool: 'work',
    },
  ],
  personal,
  deeds,
  named: [namedArticle],
  jobs: [appear],
  arrived: appearAgain,
}
