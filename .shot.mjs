import { chromium } from 'playwright-core'
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-background-networking','--disable-component-update','--disable-sync'] })
const base='http://localhost:3171/mayen-koblenz'
for (const [name, width, js, scheme] of [['desk',1280,true,'light'],['phone',375,false,'light'],['dark',1280,false,'dark']]) {
  const c = await b.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: js, colorScheme: scheme })
  const p = await c.newPage()
  p.on('console', m => m.type()==='error' && console.log(name, m.text()))
  p.on('request', r => { if (!r.url().startsWith('http://localhost:3171')) console.log('foreign', r.url()) })
  await p.goto(base+'/suche'); await p.screenshot({ path: `/tmp/pubbench/s0-${name}.png`, fullPage: true })
  await p.fill('#worte','Bürgerbus'); await p.click('.search-line button'); await p.waitForLoadState(); console.log(p.url(), await p.locator('.results > li').count())
  await p.screenshot({ path: `/tmp/pubbench/s1-${name}.png`, fullPage: true })
  if (name==='desk') { await p.fill('#worte','Xqzwv'); await p.click('.search-line button'); await p.waitForLoadState(); await p.screenshot({ path: `/tmp/pubbench/s2-${name}.png`, fullPage: true })
   await p.goto('http://localhost:3171/karte'); await p.screenshot({ path: `/tmp/pubbench/netmap.png`, fullPage: true }); }
  await p.goto(base+'/kalender'); await p.screenshot({ path: `/tmp/pubbench/k-${name}.png`, fullPage: true })
  await p.goto(base+'/karte'); await p.screenshot({ path: `/tmp/pubbench/m-${name}.png`, fullPage: true })
  if (name!=='dark') { await p.goto(base+'/api/v1'); await p.screenshot({ path: `/tmp/pubbench/a-${name}.png`, fullPage: true }) }
  const wide = await p.evaluate(() => document.documentElement.scrollWidth); console.log(name,'scrollWidth',wide)
  await c.close()
}
await b.close()
