// Puts our boards into other websites: every <a data-allmende href="…"> becomes a frame as high as what it shows.
// Without this script the link stays a link. Asks nothing, keeps nothing, loads nothing but the frame.
;(() => {
  const frames = new Set()
  const put = () => {
    for (const link of document.querySelectorAll('a[data-allmende]')) {
      const frame = document.createElement('iframe')
      frame.src = link.href
      frame.title = link.textContent.trim()
      frame.loading = 'lazy'
      Object.assign(frame.style, { display: 'block', width: '100%', height: '44rem', border: '0' })
      link.replaceWith(frame)
      frames.add(frame)
    }
  }
  addEventListener('message', ({ source, origin, data }) => {
    for (const frame of frames) {
      if (frame.contentWindow !== source || new URL(frame.src).origin !== origin) continue
      const height = Number(data?.allmendeHeight)
      if (height > 0) frame.style.height = `${Math.min(Math.ceil(height), 6000)}px`
    }
  })
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', put)
  else put()
})()
