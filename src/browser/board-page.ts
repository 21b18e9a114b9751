/** In the frame of another website: tells it how high the board is, and nothing else. */
const tell = () => window.parent.postMessage({ allmendeHeight: document.body.getBoundingClientRect().height }, '*')

if (window.parent !== window) new ResizeObserver(tell).observe(document.body)

export {}
