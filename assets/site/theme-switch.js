(() => {
  const page = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const remembered = () => {
    try {
      return localStorage.getItem('theme');
    } catch {
      return null;
    }
  };
  const remember = (theme) => {
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // the choice then holds for this page only
    }
  };
  let chosen = remembered();
  if (chosen) page.dataset.theme = chosen;
  addEventListener('DOMContentLoaded', () => {
    const toggle = document.getElementById('theme');
    const show = () => {
      toggle.checked = chosen ? chosen === 'dark' : system.matches;
    };
    show();
    addEventListener('pageshow', show);
    system.addEventListener('change', show);
    toggle.addEventListener('change', () => {
      chosen = toggle.checked ? 'dark' : 'light';
      page.dataset.theme = chosen;
      remember(chosen);
    });
  });
})();
