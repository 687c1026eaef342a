"""Lists as files: columns declared once per app serve the files, their dictionary, and whoever reads a file back."""
