type Json = Record<string, unknown>

/** A browser's cookies and CSRF token, without the browser. */
export class HttpSession {
  private readonly cookies = new Map<string, string>()
  private csrf = ''

  constructor(readonly url: string) {}

  /** Asks who this is, and keeps the token that every change must carry. */
  async renew(): Promise<string> {
    this.csrf = String((await this.call<Json>('GET', '/api/session')).csrfToken)
    return this.csrf
  }

  get cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  async call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(this.url + path, {
      method,
      headers: {
        Accept: 'application/json',
        'Content-Type': 'application/json',
        Cookie: this.cookieHeader,
        ...(this.csrf ? { 'X-CSRF-TOKEN': this.csrf } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const cut = pair.indexOf('=')
      this.cookies.set(pair.slice(0, cut), pair.slice(cut + 1))
    }
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
    return (text ? JSON.parse(text) : undefined) as T
  }
}
