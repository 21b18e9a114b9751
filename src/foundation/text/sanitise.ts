import sanitizeHtml from 'sanitize-html'

const headings = ['h2', 'h3', 'h4']
const tables = ['table', 'thead', 'tbody', 'tr', 'th', 'td']

const rules: sanitizeHtml.IOptions = {
  allowedTags: [
    'p',
    ...headings,
    'ul',
    'ol',
    'li',
    'strong',
    'em',
    'a',
    'blockquote',
    ...tables,
    'hr',
    'br',
    'code',
    'pre',
  ],
  allowedAttributes: { a: ['href', 'rel'], h2: ['id'], h3: ['id'], h4: ['id'], ol: ['start'], th: ['scope'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesAppliedToAttributes: ['href'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
}

/**
 * The one sanitiser of the house: what is not on its short list does not come through, text of removed elements stays
 * (except of script and style).
 */
export function sanitise(html: string): string {
  return sanitizeHtml(html, rules)
}
