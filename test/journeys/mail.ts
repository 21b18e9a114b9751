import type { Visitor } from './browser.ts'

/**
 * Opens the newest mail to an address in the demo's outbox and returns the link in it whose path begins with `start`.
 * Mails leave after the commit, so a short wait is allowed for.
 */
export async function linkInMail(visitor: Visitor, origin: string, to: string, start: RegExp): Promise<string> {
  for (let attempt = 0; attempt < 20; attempt++) {
    await visitor.go('/postausgang')
    const mails = await visitor.page.locator('main a[href*="/postausgang/"]').evaluateAll((links) =>
      links.map((link) => ({
        href: link.getAttribute('href') ?? '',
        near: link.closest('li, tr, article')?.textContent ?? '',
      })),
    )
    for (const { href } of mails.filter(({ near }) => near.includes(to))) {
      await visitor.go(href)
      const text = await visitor.text()
      const link = [...text.matchAll(/https?:\/\/[^/\s]+(\/\S*)/g)]
        .map((match) => match[1] as string)
        .find((path) => start.test(path))
      if (link) return link.replace(/[.,)]$/, '')
    }
    await visitor.page.waitForTimeout(500)
  }
  throw new Error(`No mail to ${to} with a link like ${start} at ${origin}/postausgang`)
}
