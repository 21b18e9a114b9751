/** A control one types into, as it stands in a page. */
export interface Control {
  readonly name: string
  /** Of `input`; 'textarea' otherwise. */
  readonly type: string
  readonly value: string
}

const typed = new Set(['text', 'email', 'date', 'time', 'number', 'tel', 'url', 'search', 'password', 'color'])

/** All controls that one types into, of the forms of a page that are posted. The pages are our own: attributes stand in double quotes. */
export function textControls(page: string): Control[] {
  const html = [...page.matchAll(/<form\b[^>]*method="post"[^>]*>.*?<\/form>/gs)].join('')
  const inputs = [...html.matchAll(/<input\b([^>]*)>/g)].map(([, attributes = '']) => ({
    name: attribute(attributes, 'name') ?? '',
    type: attribute(attributes, 'type') ?? 'text',
    value: attribute(attributes, 'value') ?? '',
  }))
  const areas = [...html.matchAll(/<textarea\b([^>]*)>([^<]*)<\/textarea>/g)].map(([, attributes = '', text = '']) => ({
    name: attribute(attributes, 'name') ?? '',
    type: 'textarea',
    value: unescaped(text).replace(/^\n/, ''),
  }))
  return [...inputs.filter(({ type }) => typed.has(type)), ...areas]
}

function attribute(attributes: string, name: string): string | undefined {
  const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1]
  return value === undefined ? undefined : unescaped(value)
}

const characters: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }
const unescaped = (text: string) =>
  text.replace(/&(lt|gt|quot|#39|amp);/g, (whole, name: string) => characters[name] ?? whole)
