import { chromium } from 'playwright-core'
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-background-networking','--disable-component-update','--disable-sync'] })
const base='http://localhost:3171/mayen-koblenz'
const c = await b.newContext({ viewport: { width: 375, height: 1400 }, javaScriptEnabled: false })
const p = await c.newPage()
await p.goto(base+'/suche'); await p.fill('#worte','Bügerbus'); await p.click('.search-line button'); await p.waitForLoadState(); await p.screenshot({ path: `/tmp/pubbench/s1-phone.png` })
await p.goto(base+'/kalender'); await p.screenshot({ path: `/tmp/pubbench/k-phone.png` })
await p.goto(base+'/karte'); await p.screenshot({ path: `/tmp/pubbench/m-phone.png` })
const d = await (await b.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
await d.goto(base+'/karte'); await d.evaluate(() => scrollTo(0, 900)); await d.screenshot({ path: `/tmp/pubbench/m-desk.png` })
await d.goto(base+'/suche'); await d.fill('#worte','fahrer'); await d.click('.search-line button'); await d.waitForLoadState(); await d.screenshot({ path: `/tmp/pubbench/s1-desk.png` })
await b.close()
