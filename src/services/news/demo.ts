// What the demo network writes news with: the same functions as the editors' forms.
export { addArticle, publishArticle } from './save-article.ts'
