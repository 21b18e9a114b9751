import fc from 'fast-check'

/** What nobody should type, and somebody does. */
export const hostileValue: fc.Arbitrary<string> = fc.oneof(
  fc.constant(''),
  fc.string({ unit: 'binary', maxLength: 80 }).map((text) => text.toWellFormed()),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "'; drop table news.article; --",
    '\u0000null\u0000',
    'a'.repeat(100_000),
    '‮txet desrever',
    '👩‍👩‍👧‍👦'.repeat(50),
    '2026-02-30',
    '99:99',
    '-1',
    '1e309',
    'NaN',
    '00000000-0000-0000-0000-000000000000',
    'nicht-da@example.org',
    'http://127.0.0.1/',
    'javascript:alert(1)',
    '../../etc/passwd',
    'on',
    '=1+1',
    '{{7*7}}',
    '\r\nSet-Cookie: a=b',
    '07137068',
    '2026-12-24',
    '18:30',
    'de',
  ),
)
