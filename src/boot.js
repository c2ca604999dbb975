// Runs before anything is painted, from the page itself: the theme, and whether the first screen that stands in the page
// is the one that will be shown. Where it is not (another screen, another language, a list of work) only the bar is seen.
{
  const root = document.documentElement
  const kept = (key) => {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  }
  const theme = kept('tt54-theme')
  const isDark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  root.dataset.theme = isDark ? 'dark' : 'light'
  const isOther = location.hash.length > 2 || kept('tt54-language') === 'en' || kept('tt54-visited') !== null
  root.dataset.boot = isOther ? 'other' : 'start'
}
