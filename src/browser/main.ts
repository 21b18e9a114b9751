// Everything here is an extra: each page works without it.
import './auto-submit.ts'
import './copy-link.ts'
import './file-preview.ts'
import './go-back.ts'
import './passkey.ts'
import './password-input.ts'
import './print-button.ts'
import './text-counter.ts'
