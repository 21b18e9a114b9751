import type { Route } from '../route.ts'
import { answerApi } from './api.ts'
import type { Asked } from './asked.ts'
import { answerForm } from './form.ts'
import { answerPage } from './page.tsx'
import { answerPrivateRead } from './private-read.ts'

/** Answers one request for one route. */
export function answer(asked: Asked, route: Route): Promise<Response> {
  switch (route.kind) {
    case 'page':
      return answerPage(asked, route)
    case 'api':
      return answerApi(asked, route)
    case 'private-read':
      return answerPrivateRead(asked, route)
    case 'form':
      return answerForm(asked, route)
  }
}
