// Loaded in <head> without `defer`, so that the page is painted in the chosen theme from the start.
import { accountTheme, applyTheme, storedTheme, storeTheme } from "./theme-store";

const account = accountTheme();
if (account !== null) storeTheme(account);
applyTheme(account ?? storedTheme());
