/** Makes text harmless inside HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Microsoft's sign-in page around a body: one white box on a quiet background, the mark on top. */
export function pageFrame(title: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title>
<style>
  body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: #f2f2f2; color: #1b1b1b; font: 15px/1.35 "Segoe UI", system-ui, sans-serif }
  main { box-sizing: border-box; width: min(440px, 100vw); margin: 16px 0; padding: 44px; background: #fff; box-shadow: 0 2px 6px rgb(0 0 0 / .2) }
  .mark { display: flex; align-items: center; gap: 8px; color: #5e5e5e; font-size: 20px; font-weight: 600 }
  .mark i { display: grid; grid-template-columns: 10px 10px; gap: 2px }
  .mark b { width: 10px; height: 10px }
  h1 { margin: 16px 0 4px; font-size: 24px; font-weight: 600 } h2 { margin: 0 0 16px; font-size: 15px; font-weight: 400 }
  .app { margin: 16px 0; font-weight: 600 } .quiet { color: #5e5e5e; font-weight: 400 }
  ul { margin: 8px 0 16px; padding: 0; list-style: none } li { padding: 6px 0 } li::before { content: "›"; margin-right: 10px; color: #5e5e5e }
  form { display: flex; justify-content: flex-end; gap: 8px; margin-top: 24px }
  button { min-width: 108px; padding: 6px 12px; border: 1px solid transparent; font: inherit; background: #ccc; color: #000; cursor: pointer }
  button.main { background: #0067b8; color: #fff } button:focus-visible { outline: 2px solid #000; outline-offset: 2px }
  pre { white-space: pre-wrap; font: inherit; overflow-wrap: anywhere }
</style></head><body><main>
<div class="mark"><i aria-hidden="true"><b style="background:#f25022"></b><b style="background:#7fba00"></b><b style="background:#00a4ef"></b><b style="background:#ffb900"></b></i>Microsoft</div>
${body}
</main></body></html>`;
}
