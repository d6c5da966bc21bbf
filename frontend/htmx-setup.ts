// htmx and the little it needs from us; its settings stand in the page's <meta name="htmx-config">.
import htmx from "htmx.org";
import { showMessage } from "./flash";

// Each htmx request tells the server that it wants a fragment; when the session has ended, the answer is a whole sign-in page.
document.addEventListener("htmx:beforeSwap", (event) => {
  const { xhr } = (event as CustomEvent<{ xhr: XMLHttpRequest }>).detail;
  if (xhr.status !== 401) return;
  event.preventDefault();
  location.reload();
});

document.addEventListener("htmx:responseError", () => showMessage(document.body.dataset["errorMessage"], "bad"));
document.addEventListener("htmx:sendError", () => showMessage(document.body.dataset["offlineMessage"], "bad"));

export default htmx;
