class Good {
}
