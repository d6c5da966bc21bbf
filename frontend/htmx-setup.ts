// htmx and the little it needs from us; its settings stand in the page's <meta name="htmx-config">.
import htmx from "htmx.org";
import { showMessage } from "./flash";

interface Swap {
  xhr: XMLHttpRequest;
  shouldSwap: boolean;
  isError: boolean;
}

// A refusal of ours says why, in a notice beside the page (hx-reswap: none); what a proxy answers is not shown.
document.addEventListener("htmx:beforeSwap", (event) => {
  const { detail } = event as CustomEvent<Swap>;
  if (detail.xhr.getResponseHeader("HX-Reswap") !== "none") return;
  detail.shouldSwap = true;
  detail.isError = false;
});

document.addEventListener("htmx:responseError", () => showMessage(document.body.dataset["errorMessage"], "bad"));
document.addEventListener("htmx:sendError", () => showMessage(document.body.dataset["offlineMessage"], "bad"));

export default htmx;
