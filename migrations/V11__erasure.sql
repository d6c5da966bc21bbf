-- Erasing locks the organization's row first, so that taking the deletion back at the same moment waits, or is waited for.
grant update on organizations to timetracker_directory;
