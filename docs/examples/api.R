# Asks a desk for events and counts, as data frames; base R is enough.
#
# Usage: Rscript api.R http://127.0.0.1:8470 [TOKEN]

arguments <- commandArgs(trailingOnly = TRUE)
desk <- arguments[1]
headers <- if (length(arguments) > 1) c(Authorization = paste("Bearer", arguments[2])) else NULL

ask <- function(path, ...) {
  given <- list(...)
  given$format <- "csv"
  values <- vapply(given, function(v) URLencode(as.character(v), reserved = TRUE), "")
  query <- paste(names(given), values, sep = "=", collapse = "&")
  connection <- url(paste0(desk, "/api/v1/", path, "?", query), headers = headers, encoding = "UTF-8")
  read.csv(connection, check.names = FALSE, encoding = "UTF-8", na.strings = "")
}

# Events, one a row; actors and recipients are lists in JSON.
events <- ask("events", type = "REQUEST")
print(events[, c("id", "when.start", "type", "factuality", "confidence")], row.names = FALSE)

# Counts by year and quad class, as a table of both.
counts <- ask("events", count_by = "year,quad")
counts <- counts[!is.na(counts$year) & !is.na(counts$quad), ]
print(xtabs(count ~ year + quad, data = counts))

# Who says most.
speakers <- ask("statements", count_by = "actor", limit = 5)
print(speakers, row.names = FALSE)
