import type { Service } from '#commons/manifest.ts'
import { access } from './access.ts'
import { addresses } from './addresses.ts'
import { newsOnFront } from './front.tsx'
import { listPage } from './pages/list.tsx'

export const news: Service = {
  id: 'news',
  folder: 'services/news',
  field: 'steering',
  name: { de: 'Aktuelles', en: 'News' },
  summary: { de: 'Meldungen aus dem Landkreis und aus dem Netzwerk.', en: 'News from the district and from the network.' },
  start: addresses.list(),
  everywhere: true,
  access: [access],
  routes: [listPage],
  front: [newsOnFront],
}
