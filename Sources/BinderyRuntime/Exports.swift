@_exported import JSONText
