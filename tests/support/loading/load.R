# Loads every export in the folder given as a researcher would with R (base, and jsonlite for JSON), and compares it with expected.json.
library(jsonlite)
folder <- commandArgs(trailingOnly = TRUE)[1]
expected <- fromJSON(file.path(folder, "expected.json"), simplifyVector = FALSE)
strings <- function(list) vapply(list, function(one) if (is.null(one)) NA_character_ else as.character(one), "")
same <- function(name, what, found, wanted) {
  if (!identical(found, wanted)) {
    stop(sprintf("%s: %s: expected %s, found %s", name, what,
      substr(paste(wanted, collapse = " | "), 1, 600), substr(paste(found, collapse = " | "), 1, 600)))
  }
}

for (name in names(expected$tables)) {
  want <- expected$tables[[name]]
  columns <- strings(want$columns)
  cells <- lapply(want$cells, strings)
  read <- if (want$separator == ",") read.csv else read.delim
  how <- list(file.path(folder, want$file), header = want$header, check.names = FALSE, encoding = "UTF-8")
  if (!want$header) how$col.names <- columns
  text <- do.call(read, c(how, list(colClasses = "character", na.strings = character())))
  same(name, "columns", names(text), columns)
  same(name, "rows", nrow(text), length(cells))
  for (i in seq_along(cells)) same(name, paste("row", i), unname(enc2utf8(unlist(text[i, ]))), enc2utf8(cells[[i]]))
  codes <- strings(want$codes)
  guessed <- do.call(read, c(how, list(colClasses = setNames(rep("character", length(codes)), codes), na.strings = c("", "NA", "None"))))
  same(name, "rows with defaults", nrow(guessed), length(cells))
  for (column in strings(want$numbers)) if (!is.numeric(guessed[[column]])) stop(sprintf("%s: %s is no number", name, column))
  for (column in strings(want$days)) {
    days <- as.Date(as.character(na.omit(guessed[[column]])), format = want$dayFormat)
    if (anyNA(days)) stop(sprintf("%s: %s is no day", name, column))
  }
  cat(sprintf("ok %s rows=%d columns=%d\n", name, nrow(text), ncol(text)))
}

for (name in c("jsonl", "plover")) {
  want <- expected[[name]]
  lines <- readLines(file.path(folder, want$file), encoding = "UTF-8")
  ids <- vapply(lines, function(line) fromJSON(line, simplifyVector = FALSE)$id, "", USE.NAMES = FALSE)
  same(name, "ids", ids, strings(want$ids))
  cat(sprintf("ok %s rows=%d\n", name, length(ids)))
}
frame <- stream_in(file(file.path(folder, expected$plover$file)), verbose = FALSE)
same("plover", "columns", setdiff(strings(expected$plover$columns), names(frame)), character())

features <- fromJSON(file.path(folder, expected$geojson$file))$features
same("geojson", "ids", features$id, strings(expected$geojson$ids))
same("geojson", "columns", setdiff(sub("^properties\\.", "", strings(expected$geojson$columns)), c("id", "geometry", names(features$properties))), character())
cat(sprintf("ok geojson rows=%d\n", nrow(features)))

want <- expected$tables[["gdelt-mentions"]]
columns <- strings(want$columns)
checked <- 0
for (i in seq_along(want$cells)) {
  row <- setNames(strings(want$cells[[i]]), columns)
  text <- expected$texts[[row[["MentionIdentifier"]]]]
  words <- strings(expected$words[[i]])
  offsets <- as.integer(row[c("Actor1CharOffset", "Actor2CharOffset", "ActionCharOffset")])
  for (at in which(!is.na(words))) {
    # R counts from 1
    same("gdelt-mentions", "words", substr(text, offsets[at] + 1, offsets[at] + nchar(words[at])), words[at])
    checked <- checked + 1
  }
}
cat(sprintf("ok offsets checked=%d\n", checked))
